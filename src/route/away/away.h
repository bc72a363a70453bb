#pragma once
// On which days a school's people are away from lessons by their routes, those in force and those that wait to be agreed:
// a day with too many stands out before anybody agrees. Pure.
#include <span>
#include <string>
#include <vector>

#include "route/types.h"

namespace marshrut::route {

/// An activity that takes its person away from lessons for some days.
struct AwayActivity {
  Id<Route> route;
  PersonId person;
  std::string teacher;
  RouteState state = RouteState::draft;
  std::string title;
  Date starts;
  Date ends;
  std::int64_t release_days = 0;
};
DESCRIBE(AwayActivity, route, person, teacher, state, title, starts, ends, release_days)

struct AwayPerson {
  Id<Route> route;
  PersonId person;
  std::string teacher;
  std::string title;
  bool awaits = false;  // the route is not agreed yet
};
DESCRIBE(AwayPerson, route, person, teacher, title, awaits)
struct AwayDay {
  Date date;
  std::int64_t people = 0;
  bool many = false;  // more than a school bears
  std::vector<AwayPerson> who;
};
DESCRIBE(AwayDay, date, people, many, who)

/// As many away on one day are still usual.
inline constexpr std::int64_t away_usual = 2;

/// By day, from `from` on; on Sundays there are no lessons, and nobody is counted twice on a day.
std::vector<AwayDay> days_away(std::span<const AwayActivity> activities, Date from);

}  // namespace marshrut::route
