#pragma once
// What happens to a route in the course of time: its days come, activities get done, it is suspended, taken up again,
// runs out, is annulled, is completed. The functions of the second half are for rooms below and for the daily job.
#include "access/acts_apart.h"
#include "catalogue/move/acts_move.h"
#include "route/acts.h"

namespace marshrut::route {

struct SuspendRoute {
  Id<Route> route;
  std::int64_t revision = 0;
  std::string reason;
};
DESCRIBE(SuspendRoute, route, revision, reason)
Result<RoutePage> suspend_route(Work& work, const SuspendRoute& request);
struct ResumeRoute {
  Id<Route> route;
  std::int64_t revision = 0;
};
DESCRIBE(ResumeRoute, route, revision)
Result<RoutePage> resume_route(Work& work, const ResumeRoute& request);
Result<RoutePage> annul_route(Work& work, const SuspendRoute& request);

/// Stops a route in force, for a reason that its person reads, and lets it go on. Neither asks for a right.
Result<void> suspend(Work& work, LoadedRoute& loaded, const std::string& reason);
Result<void> resume(Work& work, LoadedRoute& loaded);
/// A route loaded without asking for a right: the caller has one of its own.
Result<LoadedRoute> taken_up(Work& work, const Id<Route>& id);

/// An activity is done: the proof was accepted. Tells RouteReady when it was the last. Asks no right: the room that
/// accepts the proof has asked its own. Nothing changes when it is done already.
Result<void> finish_item(Work& work, const Id<Route>& route, const Id<RouteItem>& item);
/// After a correction: a route in force whose activities are all done goes on to reflect. Tells RouteReady.
Result<void> follow_nothing_left(Work& work, LoadedRoute& loaded);
/// A session was called off: its item is marked in every open route that chose it, and its seat given back. Tells
/// RouteItemCancelled. What is agreed or submitted stays so; it cannot be agreed anew before another is chosen.
Result<void> follow_session_cancelled(Work& work, const catalogue::SessionCancelled& fact);
/// The same of one route.
Result<void> lose_session(Work& work, Route& route, const Id<catalogue::ActivitySession>& session);
/// Who holds a seat keeps it: each open route has the new days and place, and is told whether it still passes its checks:
/// RouteItemMoved. A route that has the other session too loses the one that ended, as when it is cancelled.
Result<void> follow_session_moved(Work& work, const catalogue::SessionMoved& fact);
/// Every condition of closing holds: the route is over and its person may begin another.
Result<void> complete_route(Work& work, const Id<Route>& route);

struct Advanced {
  std::int64_t begun = 0;
  std::int64_t expired = 0;
};
DESCRIBE(Advanced, begun, expired)
/// Begins agreed routes whose first day has come and ends those whose term ran out, each apart; at most `most` of each.
Advanced advance_routes(access::Services& services, const std::string& region, access::Stumbles& stumbles,
                        int most = 500);

}  // namespace marshrut::route
