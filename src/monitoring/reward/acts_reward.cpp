#include "monitoring/reward/acts_reward.h"

#include <algorithm>

#include "monitoring/acts.h"
#include "monitoring/acts_people.h"
#include "monitoring/errors.h"
#include "monitoring/reason.h"
#include "monitoring/report/acts_told.h"
#include "monitoring/reward/store_reward.h"
#include "monitoring/rules.h"
#include "monitoring/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {
namespace {

using regulation::IndicatorRule;
using regulation::Profile;

const IndicatorRule* counted_for_encouragement(const Profile& profile) {
  auto found = std::ranges::find(profile.indicators, regulation::CountedThing::routes_confirmed, &IndicatorRule::numerator);
  return found == profile.indicators.end() ? nullptr : &*found;
}

/// The values of every place below on a day; those that the asker may not know are left out.
std::map<std::string, double> values_below(Work& work, const Profile& profile, const IndicatorRule& rule,
                                           const std::string& path, Date day) {
  const auto span = span_of(rule.period, profile.calendar, day);
  const auto sums = summed(store::counted(work.rows, rule, asked_in(work, path, span)));
  const HiddenPlaces hidden(sums, regulation::people_min_of(profile));
  std::map<std::string, double> values;
  for (const auto& [place, sum] : sums) {
    const auto value = value_of(rule.formula, sum.number, sum.of);
    if (value && (!hidden.hides(place) || may_list(work, profile, rule, place))) values[place] = *value;
  }
  return values;
}

std::optional<double> at(const std::map<std::string, double>& values, const std::string& path) {
  const auto found = values.find(path);
  return found == values.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> heads_of(const std::vector<store::HeadOfSchool>& heads, const std::string& path) {
  std::vector<std::string> names;
  for (const auto& head : heads)
    if (head.path == path)
      names.push_back(head.surname + " " + head.given + (head.patronymic.empty() ? "" : " " + head.patronymic));
  return names;
}

std::vector<RisingSchool> schools_ranked(Work& work, const Profile& profile, const IndicatorRule& rule, const std::string& path,
                                         Date since) {
  const auto now = values_below(work, profile, rule, path, work.today());
  const auto before = values_below(work, profile, rule, path, work.today().plus_years(-1));
  const auto heads = store::heads_below(work.rows, work.region, path, work.today());
  const auto exclusions = store::exclusions_below(work.rows, work.region, path, since);
  std::vector<RisingSchool> schools;
  for (const auto& school : organisation::store::schools_below(work.rows, work.region, path)) {
    if (school.until && *school.until < work.today()) continue;
    RisingSchool line{school.id.value, school.title, heads_of(heads, school.path), at(now, school.path),
                      at(before, school.path), {}, false, {}};
    auto excluded = std::ranges::find(exclusions, school.id.value, &RewardExclusion::school);
    if (excluded != exclusions.end()) line.exclusion = *excluded;
    schools.push_back(std::move(line));
  }
  rank(schools);
  return schools;
}

}  // namespace

Result<RisingSchools> list_rising_schools(Work& work, const access::Nothing&) {
  const auto path = widest(work.horizon(), work.region);
  const auto profile = TRY(regulation::profile_at(work, path));
  const auto* rule = counted_for_encouragement(*profile);
  if (!rule) return fail(errors::report_not_by_regulation);
  const auto since = regulation::school_year_start(profile->calendar, work.today());
  return RisingSchools{rule->title, rule->unit, rule->source.clauses, since,
                       schools_ranked(work, *profile, *rule, path, since)};
}

Result<RisingSchools> exclude_school(Work& work, const ExcludeSchool& request) {
  const auto school = organisation::find_school(work.rows, work.region, {request.school});
  if (!school) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({school->path, {}}));
  const auto profile = TRY(regulation::profile_at(work, school->path));
  const auto since = regulation::school_year_start(profile->calendar, work.today());
  RewardExclusion exclusion{school->id.value, school->path, since, request.reason.value_or(""), work.actor.person,
                            organisation::name_of_person(work.rows, work.region, work.actor.person), work.today()};
  if (request.excluded) {
    TRY(check_reason(exclusion.reason));
    store::save(work.rows, work.region, exclusion);
  } else {
    store::remove_exclusion(work.rows, work.region, exclusion.school, since);
  }
  work.touched("reward_exclusion", school->id, "", request.excluded ? json::write(exclusion) : "");
  return list_rising_schools(work, {});
}

}  // namespace marshrut::monitoring
