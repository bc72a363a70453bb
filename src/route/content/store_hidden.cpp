#include "route/content/store_hidden.h"

#include "queries.h"

namespace marshrut::route::store {

using std::string;

std::vector<HiddenOffer> hidden_of(db::Session& rows, const string& region, const Id<Route>& route) {
  return rows.all<HiddenOffer>(queries::hidden_of, region, route);
}
bool hide(db::Session& rows, const string& region, const Id<Route>& route, const HiddenOffer& offer) {
  return rows.run(queries::hide, region, route, offer) == 1;
}
void show_again(db::Session& rows, const string& region, const Id<Route>& route, const Id<catalogue::Activity>& activity) {
  rows.run(queries::show_again, region, route, activity);
}

}  // namespace marshrut::route::store
