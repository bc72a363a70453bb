#include "route/life/acts_life.h"

#include <algorithm>

#include "base/text.h"
#include "catalogue/seats/acts_wait.h"
#include "route/content/acts_content.h"
#include "route/errors.h"
#include "route/facts.h"
#include "route/life/acts_consent.h"

namespace marshrut::route {
namespace {

constexpr std::int64_t reason_least = 10;

Result<void> life_reason(const std::string& reason) {
  if (static_cast<std::int64_t>(code_points(trimmed(reason))) < reason_least)
    return fail(errors::reason_missing, "/reason", std::to_string(reason_least));
  return {};
}

bool in_force(const Route& route) {
  return route.state == RouteState::agreed || route.state == RouteState::realising;
}

/// Where the route is after an item was done; submitted and returned routes stay what they are.
Result<void> follow_done_item(Work& work, LoadedRoute& loaded) {
  TRY(follow_nothing_left(work, loaded));
  if (loaded.route.state == RouteState::agreed) return move_route(work, loaded, RouteCommand::begin);
  return {};
}

Result<void> expire(Work& work, const Route& route) {
  LoadedRoute loaded{route, content_of(work.rows, work.region, route), nullptr};
  TRY(move_route(work, loaded, RouteCommand::expire));
  TRY(release_seats(work, loaded.route, SeatsKept::none));
  return work.happened(RouteExpired{route.id, route.person});
}

Result<void> begin(Work& work, const Route& route) {
  LoadedRoute loaded{route, {}, nullptr};
  return move_route(work, loaded, RouteCommand::begin);
}

}  // namespace

Result<LoadedRoute> taken_up(Work& work, const Id<Route>& id) {
  auto route = find_route(work.rows, work.region, id);
  if (!route) return fail(access::errors::not_found);
  auto content = content_of(work.rows, work.region, *route);
  auto profile = TRY(profile_of(work, *route));
  return LoadedRoute{std::move(*route), std::move(content), std::move(profile)};
}

Result<void> suspend(Work& work, LoadedRoute& loaded, const std::string& reason) {
  loaded.route.note = reason;
  loaded.route.state_before = loaded.route.state;
  TRY(move_route(work, loaded, RouteCommand::suspend));
  return work.happened(RouteSuspended{loaded.route.id, loaded.route.person});
}

Result<void> resume(Work& work, LoadedRoute& loaded) {
  loaded.route.note.clear();
  TRY(move_route(work, loaded, RouteCommand::resume));
  return work.happened(RouteResumed{loaded.route.id, loaded.route.person});
}

Result<RoutePage> suspend_route(Work& work, const SuspendRoute& request) {
  auto loaded = TRY(load_route_at(work, request.route, request.revision));
  TRY(life_reason(request.reason));
  TRY(suspend(work, loaded, request.reason));
  return page_of(work, loaded);
}

Result<RoutePage> resume_route(Work& work, const ResumeRoute& request) {
  auto loaded = TRY(load_route_at(work, request.route, request.revision));
  TRY(consent_stands(work, loaded.route));
  TRY(resume(work, loaded));
  return page_of(work, loaded);
}

Result<RoutePage> annul_route(Work& work, const SuspendRoute& request) {
  auto loaded = TRY(load_route_at(work, request.route, request.revision));
  TRY(life_reason(request.reason));
  loaded.route.note = request.reason;
  TRY(move_route(work, loaded, RouteCommand::annul));
  TRY(release_seats(work, loaded.route, SeatsKept::none));
  TRY(work.happened(RouteAnnulled{loaded.route.id, loaded.route.person}));
  return page_of(work, loaded);
}

Result<void> finish_item(Work& work, const Id<Route>& route, const Id<RouteItem>& id) {
  auto loaded = TRY(taken_up(work, route));
  auto item = std::ranges::find(loaded.content.items, id, &RouteItem::id);
  if (item == loaded.content.items.end()) return fail(errors::item_not_found);
  if (item->state == RouteItemState::done) return {};
  if (!may_finish_items(loaded.route)) return fail(errors::state_forbids, "", std::string(name_of(loaded.route.state)));
  auto unapproved = unapproved_items(work.rows, work.region, loaded.route, loaded.content.items);
  if (std::ranges::count(unapproved, id)) return fail(errors::item_unapproved, "", item->title);
  item->state = RouteItemState::done;
  item->finished_on = work.today();
  store::set_item_state(work.rows, work.region, route, *item);
  work.touched("route_item", item->id, "", std::string(name_of(item->state)));
  TRY(work.happened(RouteItemFinished{route, loaded.route.person, id, item->type, item->title}));
  return follow_done_item(work, loaded);
}

Result<void> follow_nothing_left(Work& work, LoadedRoute& loaded) {
  if (!in_force(loaded.route)) return {};
  if (!standing_of(loaded.route, loaded.content.items, work.today()).all_done) return {};
  TRY(move_route(work, loaded, RouteCommand::finish_activities));
  return work.happened(RouteReady{loaded.route.id, loaded.route.person});
}

/// The route moves on by a revision, so that a page that still shows the session is stale.
Result<void> lose_session(Work& work, Route& route, const Id<catalogue::ActivitySession>& session) {
  for (auto& item : items_of(work.rows, work.region, route.id)) {
    if (item.session != session || item.state == RouteItemState::done) continue;
    auto was = std::string(name_of(item.state));
    item.state = RouteItemState::cancelled;
    store::set_item_state(work.rows, work.region, route.id, item);
    work.touched("route_item", item.id, was, std::string(name_of(item.state)));
    TRY(catalogue::release_seat(work, session, {route.id.value, route.person.value}));
    auto before = route;
    TRY(save_route(work, before, route));
    return work.happened(RouteItemCancelled{route.id, route.person, item.id});
  }
  return {};
}

Result<void> follow_session_cancelled(Work& work, const catalogue::SessionCancelled& fact) {
  for (auto& route : store::routes_with_session(work.rows, work.region, fact.session))
    TRY(lose_session(work, route, fact.session));
  return {};
}

Result<void> complete_route(Work& work, const Id<Route>& route) {
  auto loaded = TRY(taken_up(work, route));
  TRY(catalogue::stop_waiting_everywhere(work, {route.value, loaded.route.person.value}));
  TRY(move_route(work, loaded, RouteCommand::complete));
  return work.happened(RouteCompleted{loaded.route.id, loaded.route.person});
}

Advanced advance_routes(access::Services& services, const std::string& region, access::Stumbles& stumbles, int most) {
  constexpr access::Right right{"route.suspend"};
  const auto today = services.today_in(region);
  const auto wanted = most + static_cast<int>(stumbles.count());
  const auto due = [&](auto find) {
    return services.database.read([&](db::Session& rows) { return find(rows, region, today, wanted); });
  };
  Advanced advanced;
  advanced.expired = access::each_apart(services, region, right, "expire_routes", due(&store::due_to_expire), stumbles,
                                        [](Work& work, const Route& route) { return expire(work, route); });
  advanced.begun = access::each_apart(services, region, right, "begin_routes", due(&store::due_to_begin), stumbles,
                                      [](Work& work, const Route& route) { return begin(work, route); });
  return advanced;
}

}  // namespace marshrut::route
