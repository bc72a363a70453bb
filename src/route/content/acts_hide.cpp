#include "route/content/acts_hide.h"

#include <algorithm>

#include "base/text.h"
#include "catalogue/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "route/build/acts_build.h"
#include "route/errors.h"

namespace marshrut::route {
namespace {

constexpr std::size_t hiding_reason_least = 5;
constexpr std::size_t hiding_reason_most = 300;
constexpr std::size_t hidden_most = 30;  // of a route: the list stays one that is read

/// The route of somebody whose proposals the actor sees and may change.
Result<LoadedRoute> route_to_hide_in(Work& work, const Id<Route>& id) {
  auto loaded = TRY(load_route(work, id));
  if (is_closed(loaded.route.state)) return fail(errors::state_forbids, "", std::string(name_of(loaded.route.state)));
  if (!may_hide(work, loaded)) return fail(errors::hiding_not_yours);
  if (!sees_deficits(work, loaded.route, *loaded.profile)) return fail(errors::deficits_closed);
  return loaded;
}

Result<std::string> stated_reason(const std::string& text) {
  std::string reason(trimmed(text));
  const auto length = code_points(reason);
  if (length < hiding_reason_least || length > hiding_reason_most)
    return fail(errors::hiding_reason, "/reason", std::to_string(hiding_reason_least), std::to_string(hiding_reason_most));
  return reason;
}

HiddenOffers hidden_in(Work& work, const Id<Route>& route) { return {store::hidden_of(work.rows, work.region, route)}; }

}  // namespace

bool may_hide(const Work& work, const LoadedRoute& loaded) {
  const auto& [route, content, profile] = loaded;
  if (is_closed(route.state) || route.person == work.actor.person) return false;
  const auto accompany = regulation::duties_of(*profile, profile->builders.support_roles);
  auto hides = [&](const access::Grant& grant) {
    const bool composes = regulation::may_do(*profile, regulation::TaskKind::compose, grant.duty);
    return access::lies_within(route.path, grant.scope) && (composes || std::ranges::find(accompany, grant.duty) != accompany.end());
  };
  return std::ranges::any_of(access::grants_over_others(work.actor, to_build), hides);
}

Result<HiddenOffers> list_hidden(Work& work, const AskHidden& request) {
  auto loaded = TRY(load_route(work, request.route));
  if (!sees_deficits(work, loaded.route, *loaded.profile)) return HiddenOffers{};
  return hidden_in(work, loaded.route.id);
}

Result<HiddenOffers> hide_offer(Work& work, const HideOffer& request) {
  auto loaded = TRY(route_to_hide_in(work, request.route));
  auto reason = TRY(stated_reason(request.reason));
  const auto activity = catalogue::store::find_activity(work.rows, work.region, request.activity);
  if (!activity || activity->state != catalogue::ActivityState::published) return fail(errors::item_unknown, "/activity");
  if (hidden_in(work, loaded.route.id).hidden.size() >= hidden_most)
    return fail(errors::too_much, "", std::to_string(hidden_most));
  const HiddenOffer offer{activity->id, activity->title, std::move(reason), work.actor.person,
                          organisation::name_of_person(work.rows, work.region, work.actor.person), work.today()};
  if (!store::hide(work.rows, work.region, loaded.route.id, offer)) return fail(errors::hidden_already);
  work.touched("hidden_offer", loaded.route.id, "", json::write(offer));
  return hidden_in(work, loaded.route.id);
}

Result<HiddenOffers> show_offer_again(Work& work, const ShowOffer& request) {
  auto loaded = TRY(route_to_hide_in(work, request.route));
  const auto before = hidden_in(work, loaded.route.id).hidden;
  const auto offer = std::ranges::find(before, request.activity, &HiddenOffer::activity);
  if (offer == before.end()) return fail(errors::not_hidden);
  store::show_again(work.rows, work.region, loaded.route.id, offer->activity);
  work.touched("hidden_offer", loaded.route.id, json::write(*offer), "");
  return hidden_in(work, loaded.route.id);
}

}  // namespace marshrut::route
