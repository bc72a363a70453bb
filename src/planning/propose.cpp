#include "planning/propose.h"

#include <algorithm>

#include "planning/explain.h"
#include "planning/unmet.h"

namespace marshrut::planning {
namespace {

/// What the plan of the fewest hours closes at least of what the largest closes.
constexpr double enough_of_the_largest = 0.9;

std::vector<catalogue::Venue> without_travel(std::vector<catalogue::Venue> venues) {
  using enum catalogue::Venue;
  if (venues.empty()) return {online, school};
  std::erase_if(venues, [](auto venue) { return venue == municipality || venue == centre; });
  if (venues.empty()) return {school};
  return venues;
}

std::vector<SessionId> sessions_of(const Proposal& proposal) {
  std::vector<SessionId> sessions;
  for (const auto& item : proposal.items) sessions.push_back(item.session);
  return sessions;
}

Proposal least_travel(const Task& task) {
  auto near = task;
  near.limits.venues = without_travel(task.limits.venues);
  return explained(near, Composer(near).compose({}), Variant::least_travel);
}

}  // namespace

Proposal propose(const Task& task, Variant variant) {
  if (variant == Variant::least_travel) return least_travel(task);
  Composer composer(task);
  auto largest = composer.compose({});
  if (variant == Variant::largest_effect) return explained(task, largest, variant);
  return explained(task, composer.fewest_hours(largest, enough_of_the_largest), variant);
}

std::vector<Proposal> propose(const Task& task) {
  Composer composer(task);
  auto largest = composer.compose({});
  std::vector<Proposal> proposals{explained(task, largest, Variant::largest_effect)};
  auto add = [&](Proposal next) {
    bool known = std::ranges::any_of(proposals, [&](const Proposal& p) { return sessions_of(p) == sessions_of(next); });
    if (!known && !next.items.empty()) proposals.push_back(std::move(next));
  };
  add(explained(task, composer.fewest_hours(largest, enough_of_the_largest), Variant::fewest_hours));
  add(least_travel(task));
  return proposals;
}

Proposal as_it_stands(const Task& task, const std::vector<Offer>& chosen) {
  Composed composed{Plan(task), {}, {}};
  for (const auto& offer : task.offers)
    if (!composed.plan.barred(offer)) composed.fitting.push_back(&offer);
  for (const auto& offer : chosen) composed.plan.add(offer);
  composed.unmet = unmet_of(task, composed);
  composed.proven = false;
  auto standing = explained(task, composed, Variant::largest_effect);
  standing.left_out.clear();
  return standing;
}

}  // namespace marshrut::planning
