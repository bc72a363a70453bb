#include "monitoring/report/acts_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "documents/acts.h"
#include "monitoring/acts.h"
#include "monitoring/errors.h"
#include "monitoring/rules.h"
#include "monitoring/store.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {
namespace {

using regulation::CountedThing;
using regulation::IndicatorCut;
using regulation::IndicatorRule;
using regulation::Profile;

/// The paper with a list of indicators whose author by the regulation the actor is.
const regulation::DocumentRule* report_of_actor(const Work& work, const Profile& profile) {
  auto lists_indicators = [](const regulation::BlockRule& block) { return block.list == "indicators"; };
  for (const auto& document : profile.documents) {
    if (std::ranges::none_of(document.blocks, lists_indicators)) continue;
    auto duties = regulation::duties_of(profile, {document.author});
    for (const auto& grant : work.actor.grants)
      if (std::ranges::count(duties, grant.duty)) return &document;
  }
  return nullptr;
}

std::string widest(const access::Horizon& horizon, const std::string& region) {
  if (horizon.everything || horizon.paths.empty()) return region;
  return *std::ranges::min_element(horizon.paths, {}, &std::string::size);
}

/// The value at a place on a day; nothing where so few people are behind it that one could be known.
std::optional<double> value_at(Work& work, const Profile& profile, const IndicatorRule& rule, const std::string& path, Date day) {
  auto span = span_of(rule.period, profile.calendar, day);
  auto counts = store::find_counter(rule)(work.rows, {work.region, path, span, end_of(work, day)});
  PlaceCount sum;
  for (const auto& count : counts) sum.people += count.people, sum.number += count.number, sum.of += count.of;
  if (sum.people > 0 && sum.people < people_min_of(profile)) return std::nullopt;
  return value_of(rule.formula, sum.number, sum.of);
}

std::vector<ReportLine> lines_at(Work& work, const Profile& profile, const std::string& path, IndicatorCut level) {
  std::vector<ReportLine> lines;
  for (const auto& rule : profile.indicators) {
    if (!store::find_counter(rule) || !std::ranges::count(rule.cuts, level)) continue;
    lines.push_back({rule.title, rule.unit, value_at(work, profile, rule, path, work.today()),
                     value_at(work, profile, rule, path, work.today().plus_years(-1))});
  }
  return lines;
}

std::string printed(const std::optional<double>& value) {
  return value ? fmt::format("{:.4g}", *value) : std::string("—");
}

Result<IssuedReport> issued(Work& work, const Profile& profile, const std::string& path, const std::string& place, IndicatorCut level) {
  const auto* document = report_of_actor(work, profile);
  if (!document) return fail(errors::report_not_by_regulation);
  IssuedReport report{"", "", lines_at(work, profile, path, level)};
  documents::Fields fields;
  fields.values = {{"place", place},
                   {"territory", profile.territory.title},
                   {"since", documents::short_date(regulation::school_year_start(profile.calendar, work.today()))},
                   {"until", documents::short_date(work.today())}};
  fields.lists.try_emplace("indicators");
  for (const auto& line : report.lines)
    fields.lists["indicators"].push_back({line.title.ru, line.unit, printed(line.value), printed(line.year_ago)});
  auto paper = TRY(documents::issue_by(work, profile, {document->code, "report", path, {}, path, "", {}, fields}));
  report.paper = paper.id.value;
  report.number = paper.number;
  return report;
}

const IndicatorRule* counted_for_encouragement(const Profile& profile) {
  auto found = std::ranges::find(profile.indicators, CountedThing::routes_confirmed, &IndicatorRule::numerator);
  return found == profile.indicators.end() ? nullptr : &*found;
}

/// What cannot be told stands last.
bool rises_more(const RisingSchool& one, const RisingSchool& other) {
  if (one.change.has_value() != other.change.has_value()) return one.change.has_value();
  return one.change && *one.change != *other.change ? *one.change > *other.change : one.school < other.school;
}

}  // namespace

Result<IssuedReport> issue_quality_section(Work& work, const AskQualitySection& request) {
  auto school = organisation::find_school(work.rows, work.region, {request.school});
  if (!school) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({school->path, {}}));
  auto profile = TRY(regulation::profile_at(work, school->path));
  return issued(work, *profile, school->path, school->title, IndicatorCut::school);
}

Result<IssuedReport> issue_open_report(Work& work, const access::Nothing&) {
  auto path = widest(work.horizon(), work.region);
  TRY(work.may({path, {}}));
  auto profile = TRY(regulation::profile_at(work, path));
  return issued(work, *profile, path, profile->territory.title, IndicatorCut::municipality);
}

Result<RisingSchools> list_rising_schools(Work& work, const access::Nothing&) {
  auto path = widest(work.horizon(), work.region);
  auto profile = TRY(regulation::profile_at(work, path));
  const auto* rule = counted_for_encouragement(*profile);
  if (!rule) return fail(errors::report_not_by_regulation);
  RisingSchools answer{rule->title, rule->source.clauses, {}};
  for (const auto& school : organisation::store::schools_below(work.rows, work.region, path)) {
    if (school.until && *school.until < work.today()) continue;
    RisingSchool line{school.title, value_at(work, *profile, *rule, school.path, work.today()),
                      value_at(work, *profile, *rule, school.path, work.today().plus_years(-1)), {}};
    if (line.value && line.year_ago) line.change = *line.value - *line.year_ago;
    answer.schools.push_back(std::move(line));
  }
  std::ranges::stable_sort(answer.schools, rises_more);
  return answer;
}

}  // namespace marshrut::monitoring
