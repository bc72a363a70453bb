#pragma once
// Two contents of one route compared: what a head sees, and whether a correction must be approved again.
#include "base/result.h"
#include "regulation/types.h"
#include "route/types.h"

namespace marshrut::route {

/// Items are the same when their ids are; one that has another session of its activity, or other days, is moved.
RouteDifference difference(const RouteContent& before, const RouteContent& after);

/// The parts of a route that a correction changed; none when nothing did. Dates are the days of the route and of its
/// activities; whatever else is another is content.
std::vector<regulation::CorrectionPart> changed_parts(const RouteContent& before, const RouteContent& after);

/// Refuses a content that loses or moves an activity that is done, names an activity or a goal twice, or a goal that is
/// not there.
Result<void> check_content(const RouteContent& before, const RouteContent& after);

/// Refuses a term that nobody could live by: one that begins farther from today than the regulation's term is long (a
/// year at least), or ends after the latest lawful day. What stays as it was passes.
Result<void> check_term(const regulation::Profile& profile, Date today, const RouteContent& before,
                        const RouteContent& after);

/// Refuses a content to be agreed that holds an activity whose session was called off.
Result<void> none_cancelled(const RouteContent& content);

/// Refuses a content to be sent whose last day is past, or with an activity that is over and not done. What `agreed`
/// holds at the same time stays: its proof may still come.
Result<void> none_over(const RouteContent& agreed, const RouteContent& content, Date today);

/// The goal of an item that names none: the first whose competency it covers, else the first.
Id<RouteGoal> goal_for(const RouteItem& item, const std::vector<RouteGoal>& goals);

std::int64_t hours_of(const RouteContent& content);
std::int64_t release_days_of(const RouteContent& content);

}  // namespace marshrut::route
