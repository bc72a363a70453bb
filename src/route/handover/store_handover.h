#pragma once
// Rows of routes handed on. Owner: route.
#include <optional>
#include <string>
#include <vector>

#include "platform/db/database.h"
#include "route/handover/handover.h"

namespace marshrut::route {

std::vector<Handover> handovers_of(db::Session& rows, const std::string& region, const Id<Route>& route);

namespace store {

struct HandedRoute {
  Route route;
  Handover handover;
};
DESCRIBE(HandedRoute, route, handover)

void insert_handover(db::Session& rows, const std::string& region, const Handover& handover);
/// False when the recipient said so before.
bool acknowledge_handover(db::Session& rows, const std::string& region, const Handover& handover, Instant at);
std::vector<HandedRoute> handovers_to(db::Session& rows, const std::string& region, const PersonId& person);
/// By one rule, or (an empty one) by all.
std::vector<HandedRoute> handovers_below(db::Session& rows, const std::string& region, const std::string& path,
                                         const std::string& rule, int most);
/// What may be handed by `rule` at a place: received by `before` (empty: by none) and not handed yet.
std::vector<Route> routes_to_hand(db::Session& rows, const std::string& region, const std::string& path,
                                  const std::string& rule, const std::string& before, const Id<Route>& after, int most);

}  // namespace store
}  // namespace marshrut::route
