#pragma once
// Why things are not in a plan: what kept an offer out, and what of the needs and the wanted kinds could not be had
// with the true reason. Part of propose; other rooms do not use it.
#include "planning/compose.h"

namespace marshrut::planning {

/// What keeps the offer out of the plan, seen from its end; small_effect when nothing does.
Obstacle obstacle_of(const Composed& composed, const Offer& offer);
/// A need or a kind that nothing was offered for has no reason: only the catalogue knows.
std::vector<Unmet> unmet_of(const Task& task, const Composed& composed);

}  // namespace marshrut::planning
