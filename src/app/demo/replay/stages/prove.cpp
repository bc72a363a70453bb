#include <algorithm>

#include "app/demo/replay/stages/stages.h"
#include "route/acts_life.h"
#include "route/states.h"
#include "route/store.h"

namespace marshrut::app::replay {
namespace {

constexpr int days_until_asked_again = 10;

/// What is learned shows in what the person can do.
void learn(Tale& tale, Learner& learner, const route::RouteItem& item) {
  auto activity = tale.activities.find(item.title);
  if (activity == tale.activities.end()) return;
  for (const auto& prior : tale.world.library.prior_gains) {
    bool its = prior.type == activity->second->type && prior.hours_from <= item.hours && item.hours <= prior.hours_to;
    if (!its) continue;
    bool first = true;
    for (const auto& code : activity->second->competencies) {
      auto& ability = learner.ability[tale.competency_place.at(code)];
      ability = demo::grown(ability, first ? prior.first : prior.other, learner.random);
      first = false;
    }
    return;
  }
}

std::optional<route::Route> route_of(Tale& tale, const Learner& learner) {
  return tale.house.database().read(
      [&](db::Session& rows) { return route::find_route(rows, tale.region, learner.route); });
}

/// Whether a correction left the activity in the route.
bool is_there(Tale& tale, const Learner& learner, const route::RouteItem& item) {
  auto items =
      tale.house.database().read([&](db::Session& rows) { return route::items_of(rows, tale.region, learner.route); });
  return std::ranges::find(items, item.id, &route::RouteItem::id) != items.end();
}

Result<void> done(Tale& tale, Learner& learner, const route::RouteItem& item) {
  auto route = route_of(tale, learner);
  if (!route || route::is_closed(route->state) || !is_there(tale, learner, item)) return {};
  if (!route::may_finish_items(*route)) {
    tale.agenda.at(tale.in_days(days_until_asked_again, 18),
                   [&tale, &learner, item] { return done(tale, learner, item); });
    return {};
  }
  TRY(access::transact(tale.house.services(), tale.cast.officer("centre", learner.index),
                       access::Right{"evidence.review"}, [&](access::Work& work) -> Result<void> {
                         work.horizon();
                         return route::finish_item(work, learner.route, item.id);
                       }));
  ++tale.summary.activities;
  learn(tale, learner, item);
  if (route_of(tale, learner)->state == route::RouteState::reflecting) close(tale, learner);
  return {};
}

}  // namespace

void prove(Tale& tale, Learner& learner, const route::RouteItem& item) {
  int days = tale.today().days_until(item.ends) + learner.conduct.days_to_evidence + learner.conduct.days_to_review;
  tale.agenda.at(tale.in_days(std::max(1, days), 18, static_cast<int>(learner.index % 120)),
                 [&tale, &learner, item] { return done(tale, learner, item); });
}

}  // namespace marshrut::app::replay
