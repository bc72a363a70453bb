#pragma once
// Days and weeks of a plan: loads, trips, clashes. Used by proposals and by the checks of a route alike.
#include <string_view>
#include <vector>

#include "planning/types.h"
#include "regulation/types.h"

namespace marshrut::planning {

/// The parts of days that a session fills: its slots; where it names none and is in person or an internship of a week
/// at the longest, all of its days; else none.
std::vector<std::int32_t> filled_slots(std::string_view slots, catalogue::StudyForm form, Date starts, Date ends);
Offer offer_of(catalogue::Activity activity, catalogue::ActivitySession session, std::vector<catalogue::Gain> gains);
/// Whether it needs a trip.
bool needs_trip(const Occasion& occasion);
/// Two occasions clash when they fill a common part of a day.
bool clash(const Occasion& one, const Occasion& other);
/// Whether the occasion fills some part of the days.
bool fills(const Occasion& occasion, const DaySpan& span);

/// The week, from 0, that `day` falls in; negative before `starts`.
int week_of(Date starts, Date day);
/// The number of weeks from `starts` to `ends`, both included; never more than three years of them.
int weeks_between(Date starts, Date ends);
/// The hours of an occasion, spread evenly over its days, that fall in the week that begins on `first`.
double hours_in_week(const Occasion& occasion, Date first);
/// Adds (or with -1 takes away) the hours of an occasion to the weeks they fall in. An occasion with days of release
/// adds nothing. Days outside of the weeks are left out.
void spread(std::vector<double>& weeks, Date starts, const Occasion& occasion, double sign = 1);

/// The hours that each week allows: `usual`, times the least share that the profile's seasons leave in that week.
std::vector<double> weekly_limits(const regulation::Profile& profile, Date starts, Date ends, double usual);

}  // namespace marshrut::planning
