#include "deficit/acts.h"

#include <algorithm>
#include <ranges>
#include <set>
#include <tuple>

#include "base/pattern.h"
#include "base/text.h"
#include "competency/errors.h"
#include "deficit/errors.h"
#include "deficit/result/standing.h"
#include "organisation/store_erased.h"
#include "platform/json/json.h"
#include "regulation/rules.h"

namespace marshrut::deficit {
namespace {

constexpr std::int64_t findings_rows = 50;  // of a page: more is too much for a phone

Standing standing_then(const regulation::Profile& profile, const Finding& finding) {
  if (!finding.percent) return Standing::unknown;
  if (finding.below_probability) return standing_of(profile, *finding.below_probability, finding.items);
  return *finding.high < finding.required ? Standing::below : Standing::likely_below;
}

/// As it may be said today.
Standing standing_in(const regulation::Profile& profile, const Finding& finding, Date today) {
  const auto then = standing_then(profile, finding);
  return is_aged(finding.found_on, today) ? aged(then) : then;
}

/// `after` is the last finding read and nothing else: it may be one that is hidden, of whom and where is not told.
void begin_after(Work& work, store::FindingPage& page, const std::optional<std::string>& after) {
  auto last = after ? store::find_finding(work.rows, work.region, {*after}) : std::nullopt;
  if (!last) return;
  page.after_day = last->found_on.iso();
  page.after_path = last->path;
  page.after_person = last->person;
  page.after = last->id;
}

auto place_of(const Finding& finding) {
  return std::tie(finding.found_on, finding.path, finding.person.value, finding.id.value);
}

Result<void> may_read(Work& work, const regulation::Profile& profile) {
  if (work.actor.house) return {};
  return may_see_others(profile, access::grants_over_others(work.actor, work.right()));
}

Result<void> may_decide(Work& work, const regulation::Profile& profile) {
  if (work.actor.house) return {};
  return may_conclude(profile, work.actor.grants);
}

/// Findings of people whose name holds what was typed.
std::vector<Finding> findings_of_named(Work& work, const store::FindingPage& page, const std::string& search) {
  std::vector<Finding> found;
  std::set<PersonId> seen;
  for (const auto& person : organisation::store::people_below(
           work.rows, work.region, {page.path, pattern_holding(folded(search)), "", {}, access::page_rows}, work.today())) {
    if (!seen.insert(person.id).second) continue;
    for (auto& finding : findings_of(work.rows, work.region, person.id))
      if (access::lies_within(finding.path, page.path) && (page.campaign.empty() || finding.campaign == page.campaign) &&
          (page.state.empty() || name_of(finding.state) == page.state))
        found.push_back(std::move(finding));
  }
  return found;
}

/// The finding when it is in sight and was not changed since it was seen.
Result<Finding> found(Work& work, const Id<Finding>& id, std::int64_t revision) {
  auto finding = store::find_finding(work.rows, work.region, id);
  if (!finding) return fail(access::errors::not_found);
  TRY(work.may(organisation::scope_of(work.rows, work.region, finding->person, work.today())));
  if (finding->revision != revision) return fail(errors::changed_meanwhile);
  return *finding;
}

Result<Finding> conclude_one(Work& work, const ConcludeOne& item, bool preview) {
  auto before = TRY(found(work, item.finding, item.revision));
  auto profile = TRY(profile_of(work, before.person));
  TRY(may_decide(work, *profile));
  auto after = TRY(concluded(*profile, before, {item.decision, item.level, item.kind, item.reason.value_or("")},
                             work.actor.person, work.today()));
  if (is_open(after) && !is_open(before) && store::find_open(work.rows, work.region, after.person, after.competency))
    return fail(errors::already_found);
  if (preview) return after;
  if (!store::update(work.rows, work.region, after)) return fail(errors::changed_meanwhile);
  work.touched("finding", after.id, json::write(before), json::write(after));
  TRY(tell_change(work, before, after));
  ++after.revision;
  return after;
}

}  // namespace

Result<void> acceptable_list(const std::vector<Id<Finding>>& findings) {
  if (findings.empty()) return fail(errors::nothing_chosen, "/items");
  if (findings.size() > conclude_max) return fail(errors::too_many, "/items", std::to_string(conclude_max));
  std::set<Id<Finding>> seen;
  for (std::size_t at = 0; at < findings.size(); ++at)
    if (!seen.insert(findings[at]).second) return fail(errors::chosen_twice, "/items/" + std::to_string(at));
  return {};
}

namespace {

Result<Findings> page_of_findings(Work& work, const ListFindings& request) {
  auto paths = TRY(paths_in_sight(work, request.school));
  auto profile = TRY(profile_at(work, paths.empty() ? work.region : paths.front()));
  TRY(may_read(work, *profile));
  auto limit = static_cast<std::size_t>(
      std::clamp<std::int64_t>(request.rows.value_or(findings_rows), 1, access::page_rows_max));
  Findings answer{.numbers = work.actor.house || may_see_numbers(*profile, access::grants_over_others(work.actor, work.right())),
                  .levels = profile->levels.scale,
                  .reason_min = regulation::diagnostics_of(*profile).change_reason_min_length.value_or(0)};
  std::vector<Finding> rows;
  for (const auto& path : paths) {
    store::FindingPage page{.path = path,
                            .campaign = request.campaign.value_or(""),
                            .state = std::string(request.state ? name_of(*request.state) : ""),
                            .rows = static_cast<int>(limit) + 1};
    begin_after(work, page, request.after);
    std::ranges::move(request.search ? findings_of_named(work, page, *request.search)
                                     : store::findings_below(work.rows, work.region, page),
                      std::back_inserter(rows));
    if (work.actor.subjects.empty())  // how many there are of other subjects is not told either
      std::ranges::move(store::states_below(work.rows, work.region, path, page.campaign),
                        std::back_inserter(answer.states));
  }
  std::ranges::sort(rows, {}, [](const Finding& finding) { return place_of(finding); });
  auto frame = frame_of(work);
  KnownNames names(work);
  std::set<PersonId> shown;
  for (const auto& row : rows | std::views::take(limit)) {
    if (!work.shows({row.path, row.person})) continue;
    answer.findings.push_back(
        {answer.numbers ? row : in_words(row), names(row.person), title_in(frame, row.competency), standing_in(*profile, row, work.today()), !row.closed_on});
    if (shown.insert(row.person).second) work.touched("findings", row.person);
  }
  if (rows.size() > limit && !request.search) answer.next = rows[limit - 1].id.value;
  return answer;
}

}  // namespace

Result<Findings> list_findings(Work& work, const ListFindings& request) {
  return access::fuller_page(work, request, &page_of_findings, &Findings::findings);
}

Result<FindingAnswers> conclude(Work& work, const ConcludeMany& request) {
  work.horizon();
  std::vector<Id<Finding>> findings;
  findings.reserve(request.items.size());
  for (const auto& item : request.items) findings.push_back(item.finding);
  TRY(acceptable_list(findings));
  bool preview = request.preview.value_or(false);
  return each_apart(request.items, [&](const ConcludeOne& item) { return conclude_one(work, item, preview); });
}

Result<FindingLine> add_finding(Work& work, const AddFinding& request) {
  auto scope = organisation::scope_of(work.rows, work.region, request.person, work.today());
  TRY(work.may(scope));
  TRY(organisation::person_to_act_on(work.rows, work.region, request.person));
  auto profile = TRY(profile_at(work, scope.path));
  TRY(may_decide(work, *profile));
  auto named = competency::find_competency(work.rows, work.region, request.competency);
  if (!named) return fail(competency::errors::unknown, "/competency", request.competency);
  Finding finding{.person = request.person,
                  .path = scope.path,
                  .campaign = request.campaign.value_or(""),
                  .competency = request.competency,
                  .kind = request.kind,
                  .level = request.level,
                  .reason = request.reason};
  finding = TRY(added(*profile, std::move(finding), work.actor.person, work.today()));
  if (store::find_open(work.rows, work.region, finding.person, finding.competency))
    return fail(errors::already_found, "/competency");
  finding.id = work.new_id<Finding>();
  store::insert(work.rows, work.region, finding);
  work.touched("finding", finding.id, "", json::write(finding));
  return FindingLine{finding, organisation::name_of_person(work.rows, work.region, finding.person), named->title,
                     Standing::unknown, true};
}

}  // namespace marshrut::deficit
