#include "diagnostics/marking/acts_severity.h"

#include <algorithm>

#include "diagnostics/marking/store_marking.h"
#include "instrument/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"

namespace marshrut::diagnostics {
namespace {

using access::Work;

constexpr std::int64_t marks_most = 20'000;

struct YearOfMarks {
  std::vector<store::CountedMark> marks;
  Instant late_since;
};

Result<YearOfMarks> marks_of_year(Work& work) {
  TRY(work.may({work.region, {}}));
  const auto since = work.begin_of(work.today().plus_years(-1));
  return YearOfMarks{store::counted_marks(work.rows, work.region, since, marks_most),
                     work.begin_of(work.today().plus_days(-late_days))};
}

SeverityReport report_of(const YearOfMarks& year) {
  std::vector<CriterionRating> ratings;
  for (const auto& mark : year.marks) {
    const auto criteria = json::read<std::vector<instrument::CriterionMark>>(mark.criteria);
    if (!criteria) throw std::runtime_error("a stored mark cannot be read: " + mark.attempt.value);
    for (const auto& one : *criteria)
      ratings.push_back({mark.attempt, mark.item, one.criterion, mark.expert, one.points, mark.at_ms});
  }
  return severity_report(ratings, year.late_since);
}

/// Puts a report in words: names of people, questions and criteria.
class Telling {
 public:
  Telling(Work& work, const YearOfMarks& year) : work_(work), year_(year) {}

  SeverityLine line(const ExpertSeverity& one) {
    SeverityLine line{one.expert, name(one.expert), one.works, one.common, one.standing, one.measured, {}};
    for (const auto& bias : one.biases) line.biases.push_back(in_words(bias));
    return line;
  }
  std::string name(const PersonId& person) { return organisation::name_of_person(work_.rows, work_.region, person); }

 private:
  BiasLine in_words(const CriterionBias& bias) {
    BiasLine line{bias.item, bias.criterion, bias.marks, bias.z, bias.word};
    const auto mark = std::ranges::find(year_.marks, bias.item, &store::CountedMark::item);
    const auto item = instrument::find_item_of_form(work_.rows, work_.region, mark->form, bias.item);
    if (!item) return line;
    line.question = item->text;
    const auto criterion = std::ranges::find(item->key.rubric, bias.criterion, &instrument::ItemCriterion::id);
    if (criterion != item->key.rubric.end()) line.criterion = criterion->text;
    return line;
  }

  Work& work_;
  const YearOfMarks& year_;
};

Severities told(const SeverityReport& report, const YearOfMarks& year) {
  return {.state = report.state,
          .experts = {},
          .groups = {},
          .fair_average = report.fair_average,
          .marks = static_cast<std::int64_t>(year.marks.size())};
}

}  // namespace

Result<Severities> severity_seen(const access::Call& call, const access::Nothing&) {
  const auto year = TRY(access::consult(call.services, call.actor, call.right, marks_of_year));
  const auto report = report_of(year);
  return access::transact(call.services, call.actor, call.right, [&](Work& work) -> Result<Severities> {
    TRY(work.may({work.region, {}}));
    auto seen = told(report, year);
    Telling telling(work, year);
    for (const auto& one : report.experts) seen.experts.push_back(telling.line(one));
    std::ranges::sort(seen.experts, {}, &SeverityLine::name);
    for (const auto& group : report.groups) {
      auto& names = seen.groups.emplace_back();
      for (const auto& person : group) names.push_back(telling.name(person));
      std::ranges::sort(names);
    }
    work.touched("severity", work.region);
    return seen;
  });
}

Result<Severities> own_severity(const access::Call& call, const access::Nothing&) {
  const auto year = TRY(access::consult(call.services, call.actor, call.right, marks_of_year));
  const auto report = report_of(year);
  return access::consult(call.services, call.actor, call.right, [&](Work& work) -> Result<Severities> {
    TRY(work.may({work.region, {}}));
    auto seen = told(report, year);
    for (const auto& one : report.experts)
      if (one.expert == work.actor.person) seen.experts.push_back(Telling(work, year).line(one));
    return seen;
  });
}

}  // namespace marshrut::diagnostics
