#include "diagnostics/marking/acts_hours.h"

#include <algorithm>

#include "access/journal/store_done.h"
#include "diagnostics/errors.h"
#include "documents/acts.h"
#include "documents/errors.h"
#include "organisation/store.h"
#include "regulation/acts.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::string_view works_list = "expert_works";

/// The regulation's paper that has a table of an expert's works.
Result<std::string> hours_paper(const regulation::Profile& profile) {
  const auto lists_works = [](const regulation::BlockRule& block) { return block.list == works_list; };
  for (const auto& document : profile.documents)
    if (std::ranges::any_of(document.blocks, lists_works)) return document.code;
  return fail(documents::errors::kind_unknown, "", std::string(works_list));
}

Result<ExpertHours> counted_hours(Work& work, const AskHours& request) {
  ExpertHours hours;
  hours.until = request.until.value_or(work.today());
  hours.since = request.since.value_or(Date::of(static_cast<int>(hours.until.civil().year()), 1, 1));
  if (hours.since > hours.until || hours.until > work.today() || hours.since.plus_years(1) <= hours.until)
    return fail(errors::hours_period, "/until");
  std::vector<WorkedOn> worked;
  for (auto& done : access::store::objects_done(work.rows, work.region, work.actor.person, work.begin_of(hours.since),
                                                work.begin_of(hours.until.plus_days(1))))
    worked.push_back({std::move(done.act), std::move(done.kind), done.objects});
  hours.lines = hours_of(worked);
  hours.minutes = minutes_in_all(hours.lines);
  return hours;
}

std::string title_of(ExpertWork kind) {
  return std::string(std::ranges::find(hours_norms, kind, &HoursNorm::kind)->title);
}

documents::Fields fields_of(const ExpertHours& hours, const std::string& name) {
  documents::Fields fields;
  fields.values = {{"name", name},
                   {"since", documents::short_date(hours.since)},
                   {"until", documents::short_date(hours.until)},
                   {"hours", hours_in_words(hours.minutes)}};
  auto& rows = fields.lists[std::string(works_list)];
  for (const auto& line : hours.lines)
    rows.push_back({title_of(line.kind), std::to_string(line.objects), std::to_string(line.minutes_each), hours_in_words(line.minutes)});
  return fields;
}

}  // namespace

Result<ExpertHours> expert_hours(Work& work, const AskHours& request) {
  TRY(work.may({work.region, {}}));
  return counted_hours(work, request);
}

Result<ExpertHours> certify_hours(Work& work, const AskHours& request) {
  TRY(work.may({work.region, {}}));
  auto hours = TRY(counted_hours(work, request));
  if (hours.lines.empty()) return fail(errors::no_hours);
  const auto& person = work.actor.person;
  const auto profile = TRY(regulation::profile_at(work, work.region));
  const auto kind = TRY(hours_paper(*profile));
  const auto paper = TRY(documents::issue_by(
      work, *profile, {.kind = kind, .object_kind = "expert", .object = person.value, .person = person, .path = work.region,
             .title = "", .date = {}, .fields = fields_of(hours, organisation::name_of_person(work.rows, work.region, person))}));
  hours.paper = paper.id.value;
  hours.number = paper.number;
  return hours;
}

}  // namespace marshrut::diagnostics
