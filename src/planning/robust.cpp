#include "planning/robust.h"

#include <algorithm>

#include "planning/compose.h"
#include "planning/explain.h"

namespace marshrut::planning {
namespace {

/// All that is locked stays but the one, whose place is the only one that is free.
Task without(const Task& task, const Offer& gone) {
  auto left = task;
  std::erase(left.wishes.locked, gone.session.id);
  std::erase_if(left.offers, [&](const Offer& offer) { return offer.session.id == gone.session.id; });
  left.limits.activities = static_cast<std::int64_t>(left.wishes.locked.size()) + 1;
  return left;
}

IfCancelled weighed(const Task& task, const Offer& gone, double share) {
  const auto left = without(task, gone);
  const auto composed = Composer(left).compose({});
  IfCancelled found{gone.session.id, gone.activity.title, gone.session.starts, 0, {}};
  if (!task.needs.empty()) found.lost = std::max(0.0, share - composed.plan.ledger().share());
  for (const auto* offer : composed.plan.chosen())
    if (std::ranges::find(left.wishes.locked, offer->session.id) == left.wishes.locked.end())
      found.instead = explained_item(left, composed, *offer);
  return found;
}

}  // namespace

std::vector<IfCancelled> if_cancelled(const Task& task) {
  Plan plan(task);
  for (const auto& offer : task.offers)
    if (std::ranges::find(task.wishes.locked, offer.session.id) != task.wishes.locked.end()) plan.add(offer);
  std::vector<IfCancelled> found;
  for (const auto* offer : plan.chosen()) found.push_back(weighed(task, *offer, plan.ledger().share()));
  std::ranges::sort(found, {}, [](const IfCancelled& one) { return std::tie(one.starts, one.session); });
  return found;
}

}  // namespace marshrut::planning
