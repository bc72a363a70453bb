#pragma once
// The way back from a decision just made: by who made it, for a few minutes, while nobody has acted upon it. The route
// waits for a decision as before; the journal keeps that it was taken back. All of it or nothing.
#include "route/approval/acts_decide.h"

namespace marshrut::route {

inline constexpr std::int64_t reconsider_minutes = 15;

struct ReconsiderRoute {
  Id<Route> route;
  std::int64_t revision = 0;
};
DESCRIBE(ReconsiderRoute, route, revision)
struct Reconsidered {
  Id<Route> route;
  RouteState state = RouteState::submitted;
  std::int64_t revision = 0;
};
DESCRIBE(Reconsidered, route, state, revision)
Result<Reconsidered> reconsider_route(Work& work, const ReconsiderRoute& request);

/// What the actor decided in the last minutes and nobody has touched since, the latest first.
std::vector<RecentDecision> recent_decisions(Work& work);

}  // namespace marshrut::route
