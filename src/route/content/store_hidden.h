#pragma once
// What is kept out of a route's proposals, by whom and why. Owner: route.
#include <vector>

#include "platform/db/database.h"
#include "route/types.h"

namespace marshrut::route {

struct HiddenOffer {
  Id<catalogue::Activity> activity;
  std::string title;  // as it was named then
  std::string reason;
  PersonId author;
  std::string author_name;
  Date hidden_on;
};
DESCRIBE(HiddenOffer, activity, title, reason, author, author_name, hidden_on)

namespace store {

std::vector<HiddenOffer> hidden_of(db::Session& rows, const std::string& region, const Id<Route>& route);
/// False when it is hidden already: the first reason stays.
bool hide(db::Session& rows, const std::string& region, const Id<Route>& route, const HiddenOffer& offer);
void show_again(db::Session& rows, const std::string& region, const Id<Route>& route, const Id<catalogue::Activity>& activity);

}  // namespace store
}  // namespace marshrut::route
