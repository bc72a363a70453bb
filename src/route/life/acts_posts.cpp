#include "route/life/acts_posts.h"

#include <algorithm>

#include "route/life/acts_consent.h"
#include "route/life/acts_life.h"

namespace marshrut::route {
namespace {

/// Marks which routes go on by themselves: only those that stood still for this reason.
const std::string on_leave = "Длительный отпуск";

/// The days of the leave that fell into the term are given back; no term is moved over the end of a school year by a
/// regulation that keeps routes within one.
void move_term(Work& work, LoadedRoute& loaded, const organisation::LeaveEnded& fact) {
  auto& route = loaded.route;
  const auto lost = std::max(fact.since, route.starts).days_until(std::min(fact.until, work.today())) + 1;
  if (lost <= 0 || loaded.profile->term.within_school_year) return;
  route.ends = route.ends.plus_days(lost);
}

}  // namespace

Result<void> follow_transfer(Work& work, const organisation::Moved& fact) {
  if (fact.person.empty()) return {};
  auto route = latest_route_of(work.rows, work.region, fact.person);
  if (!route || is_closed(route->state)) return {};
  auto after = *route;
  refresh_teacher(work, after);
  return save_route(work, *route, after);
}

Result<void> follow_leave_begun(Work& work, const organisation::LeaveBegan& fact) {
  auto route = latest_route_of(work.rows, work.region, fact.person);
  if (!route) return {};
  auto loaded = TRY(taken_up(work, route->id));
  if (!next_state(standing_of(*route, loaded.content.items, work.today()), RouteCommand::suspend)) return {};
  return suspend(work, loaded, on_leave);
}

Result<void> follow_leave_ended(Work& work, const organisation::LeaveEnded& fact) {
  auto route = latest_route_of(work.rows, work.region, fact.person);
  if (!route || route->state != RouteState::suspended || route->note != on_leave) return {};
  auto loaded = TRY(taken_up(work, route->id));
  move_term(work, loaded, fact);
  if (lacks_consent(work, *route)) return wait_for_consent(work, loaded);
  return resume(work, loaded);
}

}  // namespace marshrut::route
