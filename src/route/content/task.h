#pragma once
// From the grounds of a route to a task of planning: needs with weights, limits with defaults. Pure.
#include <optional>
#include <vector>

#include "planning/types.h"
#include "regulation/rules.h"
#include "route/types.h"

namespace marshrut::route {

/// What a teacher may set by hand when asking for proposals; what is absent takes the default.
struct WhatIf {
  std::optional<std::int64_t> hours;
  std::optional<double> weekly_hours;
  std::optional<double> own_weekly_hours;  // that the teacher said to have: lowers what is usual, never raises it
  std::optional<std::int64_t> release_days;
  std::optional<std::int64_t> activities;
  std::vector<catalogue::Venue> venues;
  std::vector<catalogue::StudyForm> forms;
  std::optional<planning::DaySpan> away;
};

/// One need for each competency among the grounds; a request without a competency makes none.
std::vector<planning::Need> needs_of(const Basis& basis);

planning::Limits limits_of(const regulation::Profile& profile, const Route& route, const WhatIf& what_if);

/// The first day on which a session may begin: when the route, or a change of one in force, was sent today, it is
/// expected to be decided on by then.
Date day_after_decision(const regulation::Profile& profile, const Route& route, Date today);

/// The last day that a new route gets: the end of the school year when there is time till then, else the latest that
/// the regulation allows.
Date usual_end(const regulation::Profile& profile, Date starts);

}  // namespace marshrut::route
