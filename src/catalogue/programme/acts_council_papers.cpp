#include "catalogue/programme/acts_council_papers.h"

#include <algorithm>

#include "documents/acts.h"
#include "organisation/store.h"

namespace marshrut::catalogue {
namespace {

using documents::Fields;

std::string person_words(Work& work, const PersonId& person) {
  return organisation::name_of_person(work.rows, work.region, person);
}

std::string vote_words(regulation::Vote vote) {
  switch (vote) {
    case regulation::Vote::in_favour: return "за";
    case regulation::Vote::against: return "против";
    case regulation::Vote::abstained: break;
  }
  return "воздержался";
}

Result<std::string> issue_about(Work& work, const regulation::Profile& profile, const std::string& kind,
                                const Activity& activity, Fields fields) {
  const auto paper = TRY(documents::issue_by(work, profile, {.kind = kind, .object_kind = "programme",
                                                             .object = activity.id.value, .person = {},
                                                             .path = work.region, .title = "", .date = {},
                                                             .fields = std::move(fields)}));
  return paper.id.value;
}

}  // namespace

Result<void> issue_conclusion_paper(Work& work, const regulation::Profile& profile, const Activity& activity,
                                    const ProgrammeConclusion& conclusion, const std::vector<ProgrammeMark>& marks) {
  const auto& rule = *profile.programme_expertise;
  Fields fields;
  fields.values = {{"thing", "Программа"},
                   {"title", activity.title},
                   {"code", activity.code},
                   {"decision", "сумма баллов " + std::to_string(conclusion.points)}};
  const auto name = person_words(work, conclusion.expert);
  fields.lists["experts"].push_back({name, std::to_string(conclusion.points), conclusion.conclusion});
  auto& points = fields.lists["points"];
  for (const auto& mark : marks) {
    const auto criterion = std::ranges::find(rule.criteria, mark.criterion, &regulation::CriterionRule::code);
    points.push_back({criterion == rule.criteria.end() ? mark.criterion : criterion->title.ru, std::to_string(mark.points),
                      name, mark.comment});
  }
  TRY(issue_about(work, profile, rule.conclusion, activity, std::move(fields)));
  return {};
}

Result<std::string> issue_protocol(Work& work, const regulation::Profile& profile, const Activity& activity,
                                   const Programme& decided) {
  Fields fields;
  const bool approved = decided.state == ProgrammeState::approved;
  fields.values = {{"title", activity.title},
                   {"code", activity.code},
                   {"provider", activity.provider},
                   {"decision", approved ? "одобрить программу, внести в региональный реестр" : "вернуть программу автору"},
                   {"reason", decided.reason}};
  for (const auto& one : store::conclusions_of(work.rows, work.region, decided))
    fields.lists["conclusions"].push_back({person_words(work, one.expert), std::to_string(one.points), one.conclusion});
  auto& votes = fields.lists["votes"];
  for (const auto& vote : store::programme_votes(work.rows, work.region, decided))
    votes.push_back({person_words(work, vote.member), vote_words(vote.vote), vote.comment});
  return issue_about(work, profile, profile.programme_expertise->protocol, activity, std::move(fields));
}

}  // namespace marshrut::catalogue
