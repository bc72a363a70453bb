#pragma once
// Findings as a specialist works with them: the list, conclusions about many at once, a finding added by hand, and all
// that is known of one person. Each of these reads leaves an entry in the journal of the person.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "deficit/acts_context.h"
#include "deficit/rules.h"

namespace marshrut::deficit {

struct ListFindings {
  std::optional<std::string> campaign;
  std::optional<std::string> school;
  std::optional<FindingState> state;
  std::optional<std::string> search;  // a part of the name; then there is one page alone
  std::optional<std::string> after;  // `next` of the page before
  std::optional<std::int64_t> rows;  // of a page, up to 200
};
DESCRIBE(ListFindings, campaign, school, state, search, after, rows)
struct FindingLine {
  Finding finding;
  std::string name;
  std::string competency_title;
  Standing standing = Standing::unknown;
  bool may_conclude = false;  // nothing stands against it but the regulation's rules about words
};
DESCRIBE(FindingLine, finding, name, competency_title, standing, may_conclude)
struct Findings {
  std::vector<FindingLine> findings;
  std::vector<store::StateCount> states;  // of the place and the campaign, whatever the state asked for
  bool numbers = true;  // false: the regulation opens levels in words to the reader, and no percents
  std::optional<std::string> next;
  std::vector<regulation::LevelRule> levels;
  std::int64_t reason_min = 0;  // of the words for another kind or level, in characters
};
DESCRIBE(Findings, findings, states, numbers, next, levels, reason_min)
/// Findings of the people in sight, those of one person together.
Result<Findings> list_findings(Work& work, const ListFindings& request);

struct ConcludeOne {
  Id<Finding> finding;
  std::int64_t revision = 0;
  Conclusion decision = Conclusion::confirmed;
  std::optional<std::string> level;
  std::optional<FindingKind> kind;
  std::optional<std::string> reason;
};
DESCRIBE(ConcludeOne, finding, revision, decision, level, kind, reason)
struct ConcludeMany {
  std::vector<ConcludeOne> items;
  std::optional<bool> preview;  // say what would come of it and keep nothing
};
DESCRIBE(ConcludeMany, items, preview)

/// What became of one of many: done, or left out with the words why.
struct FindingAnswer {
  Id<Finding> finding;
  bool done = false;
  std::optional<FindingState> state;
  std::optional<std::int64_t> revision;
  std::optional<std::string> code;
  std::optional<std::string> ru;
  std::optional<std::string> en;
};
DESCRIBE(FindingAnswer, finding, done, state, revision, code, ru, en)
struct FindingAnswers {
  std::vector<FindingAnswer> items;
  std::int64_t done = 0;
};
DESCRIBE(FindingAnswers, items, done)
inline constexpr std::size_t conclude_max = 200;
Result<FindingAnswers> conclude(Work& work, const ConcludeMany& request);

struct AddFinding {
  PersonId person;
  std::string competency;
  FindingKind kind = FindingKind::deficit;
  std::string level;
  std::string reason;
  std::optional<std::string> campaign;
};
DESCRIBE(AddFinding, person, competency, kind, level, reason, campaign)
/// A confirmed finding that no result proposed.
Result<FindingLine> add_finding(Work& work, const AddFinding& request);

/// Runs `one(item)` -> Result<Finding> for each and gathers what became of them; a refusal of one fails none of the rest.
template <class Items, class One>
FindingAnswers each_apart(const Items& items, One&& one) {
  FindingAnswers answers;
  for (const auto& item : items) {
    Result<Finding> changed = one(item);
    FindingAnswer answer{.finding = item.finding, .done = changed.has_value()};
    if (changed) {
      answer.state = changed->state;
      answer.revision = changed->revision;
      ++answers.done;
    } else {
      answer.code = changed.error().code->name;
      answer.ru = changed.error().words_ru();
      answer.en = changed.error().words_en();
    }
    answers.items.push_back(std::move(answer));
  }
  return answers;
}
/// Refuses an empty list, one that is too long and one that names a finding twice.
Result<void> acceptable_list(const std::vector<Id<Finding>>& findings);

}  // namespace marshrut::deficit
