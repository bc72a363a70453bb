#include "monitoring/acts_people.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "monitoring/errors.h"
#include "monitoring/rules.h"
#include "monitoring/store.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {
namespace {

using regulation::CountedThing;
using regulation::SeenThing;

constexpr std::size_t people_shown = 500;
constexpr access::Right people_right{"indicator.people"};

SeenThing seen_by(CountedThing numerator) {
  return numerator == CountedThing::routes_confirmed ? SeenThing::certificates : SeenThing::route;
}

std::map<std::string, std::string> titles_of_places(Work& work) {
  std::map<std::string, std::string> titles;
  for (const auto& territory : organisation::store::territories(work.rows, work.region))
    titles.emplace(territory.path, territory.title);
  for (const auto& school : organisation::store::schools_below(work.rows, work.region, work.region))
    titles.emplace(school.path, school.title);
  return titles;
}

std::string full_name(const store::CountedRow& row) {
  return row.surname + " " + row.given + (row.patronymic.empty() ? "" : " " + row.patronymic);
}

CountedPeople by_place_and_name(Work& work, const std::vector<store::CountedRow>& rows) {
  const auto titles = titles_of_places(work);
  CountedPeople answer;
  answer.all = static_cast<std::int64_t>(rows.size());
  for (const auto& row : rows) {
    const auto title = titles.find(row.path);
    answer.people.push_back({row.person, full_name(row), title == titles.end() ? "" : title->second, row.times});
  }
  std::ranges::stable_sort(answer.people, {}, [](const CountedPerson& one) { return std::tie(one.place, one.name); });
  if (answer.people.size() > people_shown) answer.people.resize(people_shown);
  return answer;
}

}  // namespace

bool may_list(const Work& work, const regulation::Profile& profile, const regulation::IndicatorRule& rule,
              const std::string& at) {
  if (!store::find_lister(rule) || !work.could(people_right, {at, {}})) return false;
  return work.actor.house || std::ranges::any_of(work.actor.grants, [&](const access::Grant& grant) {
    return access::lies_within(at, grant.scope) &&
           regulation::sight_of(profile, seen_by(rule.numerator), grant.duty) == regulation::Sight::yes;
  });
}

Result<CountedPeople> list_counted(Work& work, const AskPeople& request) {
  TRY(work.may({request.at, {}}));
  const auto profile = TRY(regulation::profile_at(work, request.at));
  const auto* rule = TRY(rule_asked(*profile, request.indicator));
  if (!may_list(work, *profile, *rule, request.at)) return fail(access::errors::not_found);
  const auto date = request.date.value_or(work.today());
  if (date > work.today()) return fail(errors::date_ahead, "/date");
  const auto span = span_of(rule->period, profile->calendar, date);
  return by_place_and_name(work, store::listed(work.rows, *rule, asked_in(work, request.at, span)));
}

}  // namespace marshrut::monitoring
