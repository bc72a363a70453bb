#include "deficit/person/acts_conclusion.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "access/look.h"
#include "base/text.h"
#include "deficit/errors.h"
#include "deficit/request/store_request.h"
#include "deficit/rules.h"
#include "documents/acts.h"
#include "documents/compose.h"
#include "documents/file/acts_sheet.h"
#include "organisation/store_erased.h"
#include "regulation/rules.h"

namespace marshrut::deficit {
namespace {

constexpr std::size_t advice_longest = 2000;

std::string level_words(const regulation::Profile& profile, const std::string& code) {
  auto level = std::ranges::find(profile.levels.scale, code, &regulation::LevelRule::code);
  return level == profile.levels.scale.end() ? "" : level->title.ru;
}

/// The percent with its interval, and how sure it is that it lies on its side of what is required.
std::string percent_words(const MeasuredStanding& standing) {
  const auto& [percent, low, high] = std::tie(standing.percent, standing.low, standing.high);
  if (!percent || !low || !high) return "недостаточно данных";
  auto words = fmt::format("{} % (от {} до {})", std::lround(*percent), std::lround(*low), std::lround(*high));
  if (!standing.below_probability) return words;
  const bool is_below = standing.standing == Standing::below || standing.standing == Standing::likely_below;
  const double sure = is_below ? *standing.below_probability : 1 - *standing.below_probability;
  return words + fmt::format(", {} с вероятностью {} %", is_below ? "ниже требуемого" : "не ниже требуемого",
                             std::clamp(std::lround(100 * sure), 1L, 99L));
}

/// The latest measurement of each competency; standings come newest first.
std::vector<std::vector<std::string>> measured_rows(Work& work, const regulation::Profile& profile, const Frame& frame,
                                                    const PersonId& person, std::string& measured) {
  std::vector<std::vector<std::string>> rows;
  std::set<std::string> told;
  for (const auto& standing : standings_of(work.rows, work.region, person)) {
    if (!told.insert(standing.competency).second) continue;
    if (measured.empty()) measured = documents::short_date(standing.measured_on);
    rows.push_back({title_in(frame, standing.competency), percent_words(standing),
                    fmt::format("{} %", std::lround(standing.required)), level_words(profile, standing.level)});
  }
  return rows;
}

std::string finding_words(const regulation::Profile& profile, const Frame& frame, const Finding& finding) {
  auto words = title_in(frame, finding.competency);
  if (auto level = level_words(profile, finding.level); !level.empty()) words += ": " + lowered(level);
  if (!finding.reason.empty()) words += ". " + finding.reason;
  return words;
}

bool holds(const Finding& finding) {
  return !finding.closed_on && finding.state != FindingState::dropped && finding.state != FindingState::needs_data;
}

/// One list for each kind of finding that the regulation knows: "deficit", "difficulty", "need", "request".
void add_lists(Work& work, const regulation::Profile& profile, const Frame& frame, const PersonId& person,
               documents::Fields& fields) {
  for (const auto& kind : regulation::diagnostics_of(profile).findings) fields.lists[std::string(name_of(kind.kind))];
  for (const auto& finding : findings_of(work.rows, work.region, person))
    if (holds(finding))
      fields.lists[std::string(name_of(finding.kind))].push_back({finding_words(profile, frame, finding)});
  for (const auto& request : requests_of(work.rows, work.region, person))
    if (request.state == RequestState::stated || request.state == RequestState::answered)
      fields.lists[std::string(name_of(FindingKind::request))].push_back({request.text});
}

documents::Fields fields_of(Work& work, const regulation::Profile& profile, const IssueConclusion& request) {
  documents::Fields fields;
  auto frame = frame_of(work);
  std::string measured;
  fields.lists["profile"] = measured_rows(work, profile, frame, request.person, measured);
  add_lists(work, profile, frame, request.person, fields);
  auto workplace = organisation::workplace_of(work.rows, work.region, request.person, work.today());
  std::string position;
  if (workplace)
    for (const auto& one : organisation::store::positions(work.rows, work.region))
      if (one.code == workplace->position) position = one.title;
  fields.values = {{"name", organisation::name_of_person(work.rows, work.region, request.person)},
                   {"position", position},
                   {"school", workplace ? workplace->school_title.value_or("") : ""},
                   {"measured", measured},
                   {"advice", request.advice.value_or("")},
                   {"author", organisation::name_of_person(work.rows, work.region, work.actor.person)}};
  return fields;
}

Result<void> may_be_issued(Work& work, const regulation::Profile& profile, const IssueConclusion& request) {
  if (!work.actor.house) TRY(may_conclude(profile, work.actor.grants));
  if (!regulation::diagnostics_of(profile).conclusion) return fail(errors::no_conclusion_paper);
  if (code_points(request.advice.value_or("")) > advice_longest)
    return fail(errors::text_long, "/advice", std::to_string(advice_longest));
  auto findings = findings_of(work.rows, work.region, request.person);
  if (findings.empty() && standings_of(work.rows, work.region, request.person).empty())
    return fail(errors::nothing_to_conclude);
  auto waiting = std::ranges::count(findings, FindingState::proposed, &Finding::state);
  if (waiting > 0) return fail(errors::conclusion_early, "", std::to_string(waiting));
  return {};
}

Result<documents::Sheet> draft_of(Work& work, const IssueConclusion& request) {
  auto scope = organisation::scope_of(work.rows, work.region, request.person, work.today());
  TRY(work.may(scope));
  TRY(organisation::person_to_act_on(work.rows, work.region, request.person));
  auto profile = TRY(profile_at(work, scope.path));
  TRY(may_be_issued(work, *profile, request));
  const auto* rule = TRY(documents::sheet_rule(*profile, regulation::diagnostics_of(*profile).conclusion));
  work.touched("findings", request.person);
  auto fields = fields_of(work, *profile, request);
  return documents::Sheet{std::move(profile), rule, std::move(fields), work.today(), ""};
}

}  // namespace

Result<access::Download> draft_conclusion(const access::Call& call, const IssueConclusion& request) {
  auto sheet = TRY(access::look(call.services, call.actor, call.right, [&](Work& work) { return draft_of(work, request); }));
  return documents::draft_file(call, std::move(sheet));
}

std::optional<documents::PaperLine> conclusion_of(Work& work, const regulation::Profile& profile,
                                                  const PersonId& person) {
  for (const auto& paper : documents::papers_of_object(work.rows, work.region, person.value))
    if (paper.kind == regulation::diagnostics_of(profile).conclusion && paper.state == documents::PaperState::issued) return paper;
  return std::nullopt;
}

Result<documents::PaperLine> issue_conclusion(Work& work, const IssueConclusion& request) {
  auto scope = organisation::scope_of(work.rows, work.region, request.person, work.today());
  TRY(work.may(scope));
  TRY(organisation::person_to_act_on(work.rows, work.region, request.person));
  auto profile = TRY(profile_at(work, scope.path));
  TRY(may_be_issued(work, *profile, request));
  if (auto before = conclusion_of(work, *profile, request.person))
    TRY(documents::annul(work, before->paper, "Выдано новое заключение"));
  TRY(documents::issue_by(work, *profile, {.kind = *regulation::diagnostics_of(*profile).conclusion, .object_kind = "conclusion",
                                           .object = request.person.value, .person = request.person, .path = scope.path,
                                           .title = "", .date = {}, .fields = fields_of(work, *profile, request)}));
  return *conclusion_of(work, *profile, request.person);
}

}  // namespace marshrut::deficit
