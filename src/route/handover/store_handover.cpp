#include "route/handover/store_handover.h"

#include "queries.h"

namespace marshrut::route {

std::vector<Handover> handovers_of(db::Session& rows, const std::string& region, const Id<Route>& route) {
  return rows.all<Handover>(queries::handovers_of, region, route);
}

namespace store {

void insert_handover(db::Session& rows, const std::string& region, const Handover& handover) {
  rows.run(queries::insert_handover, region, handover);
}
bool acknowledge_handover(db::Session& rows, const std::string& region, const Handover& h, Instant at) {
  return rows.run(queries::acknowledge_handover, region, h.route, h.rule, h.recipient, at) == 1;
}
std::vector<HandedRoute> handovers_to(db::Session& rows, const std::string& region, const PersonId& person) {
  return rows.all<HandedRoute>(queries::handovers_to, region, person);
}
std::vector<HandedRoute> handovers_below(db::Session& rows, const std::string& region, const std::string& path,
                                         const std::string& rule, int most) {
  return rows.all<HandedRoute>(queries::handovers_below, region, path, rule, most);
}
std::vector<Route> routes_to_hand(db::Session& rows, const std::string& region, const std::string& path,
                                  const std::string& rule, const std::string& before, const Id<Route>& after, int most) {
  return rows.all<Route>(queries::routes_to_hand, region, path, rule, before, after, most);
}

}  // namespace store
}  // namespace marshrut::route
