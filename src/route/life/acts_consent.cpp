#include "route/life/acts_consent.h"

#include "access/acts.h"
#include "route/errors.h"
#include "route/life/acts_life.h"

namespace marshrut::route {
namespace {

/// Marks which routes go on by themselves: only those that stood still for this reason.
const std::string consent_is_missing = "Согласие на обработку персональных данных отозвано";

}  // namespace

Result<void> follow_withdrawn_consent(Work& work, const access::ConsentWithdrawn& fact) {
  auto route = latest_route_of(work.rows, work.region, fact.person);
  if (fact.kind != access::processing_consent || !route) return {};
  auto loaded = TRY(taken_up(work, route->id));
  if (route->state == RouteState::submitted) return take_submission_back(work, loaded);
  if (!next_state(standing_of(*route, loaded.content.items, work.today()), RouteCommand::suspend)) return {};
  return suspend(work, loaded, consent_is_missing);
}

Result<void> follow_given_consent(Work& work, const access::ConsentGiven& fact) {
  auto route = latest_route_of(work.rows, work.region, fact.person);
  if (fact.kind != access::processing_consent || !route) return {};
  if (route->state != RouteState::suspended || route->note != consent_is_missing) return {};
  auto loaded = TRY(taken_up(work, route->id));
  return resume(work, loaded);
}

Result<void> wait_for_consent(Work& work, LoadedRoute& loaded) {
  auto before = loaded.route;
  loaded.route.note = consent_is_missing;
  return save_route(work, before, loaded.route);
}

bool lacks_consent(Work& work, const Route& route) {
  return access::consent_is_withdrawn(work, route.person, access::processing_consent);
}

Result<void> consent_stands(Work& work, const Route& route) {
  return lacks_consent(work, route) ? fail(errors::consent_withdrawn) : Result<void>{};
}

}  // namespace marshrut::route
