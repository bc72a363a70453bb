#include "planning/replace.h"

#include <algorithm>
#include <set>

#include "planning/calendar.h"
#include "planning/compose.h"
#include "planning/explain.h"
#include "planning/order.h"

namespace marshrut::planning {
namespace {

constexpr std::size_t sessions_of_the_activity_max = 3;

/// Everything that is chosen beside the replaced one.
Plan plan_of_others(const Task& task) {
  Plan plan(task);
  for (const auto& offer : task.offers)
    if (std::ranges::find(task.wishes.locked, offer.session.id) != task.wishes.locked.end()) plan.add(offer);
  return plan;
}

/// Whether it does what the replaced one was for. One that was for nothing measurable gives way to anything useful.
bool stands_in(const Task& task, const Offer& offer, const Offer& replaced) {
  if (offer.activity.id == replaced.activity.id) return true;
  auto kind = replaced.activity.kind;
  if (kind != catalogue::ActivityKind::learning && offer.activity.kind == kind) return true;
  bool aimless = true;
  for (const auto& need : task.needs) {
    if (gain_in(replaced, need.competency) <= 0) continue;
    aimless = false;
    if (gain_in(offer, need.competency) > 0) return true;
  }
  return aimless && kind == catalogue::ActivityKind::learning && !offer.gains.empty();
}

double worth(const Plan& plan, const Offer& offer) {
  Taste taste;
  double price = taste.hour * static_cast<double>(offer.activity.hours) + (needs_trip(offer.occasion) ? taste.trip : 0);
  return plan.ledger().marginal(offer.gains) - price;
}

std::vector<const Offer*> fitting_for(const Task& task, const Plan& others, const Offer& replaced) {
  std::vector<const Offer*> fitting;
  for (const auto& offer : task.offers)
    if (offer.session.id != replaced.session.id && stands_in(task, offer, replaced) && !others.barred(offer) &&
        !others.obstacle(offer) && !others.unprepared(offer))
      fitting.push_back(&offer);
  std::ranges::sort(fitting, {}, [&](const Offer* o) {
    return std::tuple{o->activity.id != replaced.activity.id, -worth(others, *o), o->session.starts, o->session.id};
  });
  return fitting;
}

/// The first session of each activity, and a few of the replaced one's own.
std::vector<const Offer*> without_repeats(const std::vector<const Offer*>& fitting, const Offer& replaced) {
  std::vector<const Offer*> kept;
  std::set<std::string> activities;
  std::size_t own = 0;
  for (const auto* offer : fitting) {
    bool same = offer->activity.id == replaced.activity.id;
    if (same ? own++ < sessions_of_the_activity_max : activities.insert(offer->activity.id.value).second)
      kept.push_back(offer);
  }
  return kept;
}

}  // namespace

std::vector<Alternative> alternatives(const Task& task, const Offer& replaced, std::size_t most) {
  Composed composed{plan_of_others(task), {}, {}};
  auto& plan = composed.plan;
  composed.fitting = fitting_for(task, plan, replaced);
  double present = plan.ledger().marginal(replaced.gains);
  std::vector<Alternative> found;
  for (const auto* offer : without_repeats(composed.fitting, replaced)) {
    if (found.size() == most) break;
    double change = plan.ledger().of_total(plan.ledger().marginal(offer->gains) - present);
    plan.add(*offer);
    found.push_back({explained_item(task, composed, *offer), offer->activity.id == replaced.activity.id,
                     task.needs.empty() ? 0 : change});
    plan.remove(*offer);
  }
  return found;
}

}  // namespace marshrut::planning
