#pragma once
// Days and weeks of a plan: loads, trips, clashes. Used by proposals and by the checks of a route alike.
#include <span>
#include <vector>

#include "planning/types.h"
#include "regulation/types.h"

namespace marshrut::planning {

/// When something takes place and what it asks.
struct Occasion {
  Date starts;
  Date ends;
  std::int64_t hours = 0;
  std::int64_t release_days = 0;
  catalogue::StudyForm form = catalogue::StudyForm::in_person;
  catalogue::Venue venue = catalogue::Venue::centre;
};

/// Whether one must be present on all of its days: in person or an internship, for a week at the longest.
bool fills_days(const Occasion& occasion);
/// Whether it needs a trip.
bool needs_trip(const Occasion& occasion);
/// Two occasions clash when both fill their days and share one.
bool clash(const Occasion& one, const Occasion& other);
bool overlaps(Date starts, Date ends, const DaySpan& span);

/// The week, from 0, that `day` falls in; negative before `starts`.
int week_of(Date starts, Date day);
/// The number of weeks from `starts` to `ends`, both included.
int weeks_between(Date starts, Date ends);
/// The hours of an occasion, spread evenly over its days, that fall in the week that begins on `first`.
double hours_in_week(const Occasion& occasion, Date first);
/// Adds (or with -1 takes away) the hours of an occasion to the weeks they fall in. An occasion with days of release
/// adds nothing. Days outside of the weeks are left out.
void spread(std::vector<double>& weeks, Date starts, const Occasion& occasion, double sign = 1);

/// The hours that each week allows: `usual`, times the least share that the profile's seasons leave in that week.
std::vector<double> weekly_limits(const regulation::Profile& profile, Date starts, Date ends, double usual);

}  // namespace marshrut::planning
