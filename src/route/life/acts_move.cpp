#include <algorithm>

#include "route/content/moved.h"
#include "route/facts.h"
#include "route/life/acts_life.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::route {
namespace {

/// The route moves on by a revision, so that a page that still shows the old days is stale.
Result<void> move_item(Work& work, LoadedRoute& loaded, RouteItem& item, const catalogue::SessionMoved& fact) {
  const auto before = item;
  const auto content = loaded.content;
  item = moved_item(before, fact.before, fact.after);
  item.unfit = breaks_anew(*loaded.profile, content, loaded.content, item, basis_of(work, loaded.route.person));
  store::move_item(work.rows, work.region, loaded.route.id, item);
  work.touched("route_item", item.id, json::write(before), json::write(item));
  const auto route = loaded.route;
  TRY(save_route(work, route, loaded.route));
  return work.happened(RouteItemMoved{loaded.route.id, loaded.route.person, before, item, fact.reason});
}

Result<void> follow_moved(Work& work, Route& route, const catalogue::SessionMoved& fact) {
  auto loaded = TRY(taken_up(work, route.id));
  auto& items = loaded.content.items;
  const auto has = [&](const Id<catalogue::ActivitySession>& session) {
    return std::ranges::find_if(items, [&](const RouteItem& item) {
      return item.session == session && (item.state == RouteItemState::planned || item.state == RouteItemState::running);
    });
  };
  auto item = has(fact.before.id);
  if (item == items.end()) return {};
  const bool both = fact.before.id != fact.after.id && has(fact.after.id) != items.end();
  return both ? lose_session(work, route, fact.before.id) : move_item(work, loaded, *item, fact);
}

}  // namespace

Result<void> follow_session_moved(Work& work, const catalogue::SessionMoved& fact) {
  for (auto& route : store::routes_with_session(work.rows, work.region, fact.before.id)) TRY(follow_moved(work, route, fact));
  return {};
}

}  // namespace marshrut::route
