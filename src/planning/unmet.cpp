#include "planning/unmet.h"

#include <algorithm>

#include "planning/order.h"

namespace marshrut::planning {
namespace {

using catalogue::ActivityKind;

/// What kept the nearest of some offers out of the plan; nothing when there are none.
template <class Wanted>
Unmet unmet_for(const Task& task, const Composed& composed, Unmet unmet, Wanted&& wanted) {
  for (const auto& offer : task.offers) {
    if (!wanted(offer)) continue;
    auto obstacle = obstacle_of(composed, offer);
    if (unmet.reason && obstacle.code <= *unmet.reason) continue;
    unmet.reason = obstacle.code;
    unmet.with = obstacle.with;
  }
  return unmet;
}

void add_unmet_kinds(const Task& task, const Composed& composed, std::vector<Unmet>& unmet) {
  auto add = [&](bool wanted, ActivityKind kind, UnmetCode code) {
    if (!wanted || composed.plan.has(kind)) return;
    unmet.push_back(unmet_for(task, composed, {code, "", {}, ""}, [&](const Offer& o) { return o.activity.kind == kind; }));
  };
  add(task.limits.transfer, ActivityKind::transfer, UnmetCode::transfer);
  add(task.limits.reflection, ActivityKind::reflection, UnmetCode::reflection);
}

/// That the decision is still to come is no fault of what stays in the route.
bool breaks_a_limit(const Plan& locked, const Offer& offer) {
  auto barred = locked.barred(offer);
  return (barred && barred->code != LeftOutCode::before_decision) || locked.obstacle(offer);
}

}  // namespace

Obstacle obstacle_of(const Composed& composed, const Offer& offer) {
  if (auto found = composed.plan.barred(offer)) return *found;
  if (auto found = composed.plan.obstacle(offer)) return *found;
  if (auto found = composed.plan.unprepared(offer)) return *found;
  return comes_untaught(composed.plan, offer, composed.fitting) ? Obstacle{LeftOutCode::nothing_learned, ""} : Obstacle{};
}

std::vector<Unmet> unmet_of(const Task& task, const Composed& composed) {
  const auto& plan = composed.plan;
  std::vector<Unmet> unmet;
  add_unmet_kinds(task, composed, unmet);
  for (const auto& need : task.needs)
    if (plan.ledger().closed(need.competency) <= 0)
      unmet.push_back(unmet_for(task, composed, {UnmetCode::need, need.competency, {}, ""},
                                [&](const Offer& o) { return gain_in(o, need.competency) > 0; }));
  Plan locked(task);
  for (const auto* offer : plan.chosen()) {
    if (std::ranges::find(task.wishes.locked, offer->session.id) == task.wishes.locked.end()) continue;
    if (breaks_a_limit(locked, *offer)) unmet.push_back({UnmetCode::locked, offer->session.id.value, {}, ""});
    locked.add(*offer);
  }
  return unmet;
}

}  // namespace marshrut::planning
