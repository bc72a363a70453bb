#include "recognition/closing/acts_follow.h"

#include "recognition/reflection/acts_reflection.h"
#include "route/store.h"

namespace marshrut::recognition {

Result<void> follow_ready(Work& work, const route::RouteReady& fact) {
  return refresh_closing(work, fact.route);
}
Result<void> follow_completed(Work& work, const route::RouteCompleted& fact) {
  return refresh_closing(work, fact.route);
}
Result<void> follow_annulled(Work& work, const route::RouteAnnulled& fact) {
  return refresh_closing(work, fact.route);
}

Result<void> follow_started(Work& work, const route::RouteStarted& fact) {
  return carry_tasks(work, fact.person, fact.route);
}

Result<void> follow_eliminated(Work& work, const deficit::FindingEliminated& fact) {
  auto route = route::latest_route_of(work.rows, work.region, fact.person);
  return route ? refresh_closing(work, route->id) : Result<void>{};
}

}  // namespace marshrut::recognition
