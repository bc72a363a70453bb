#pragma once
// From a composed plan to a proposal that can be shown: items by date with reasons, coverage, what was left out.
#include "planning/compose.h"

namespace marshrut::planning {

Proposal explained(const Task& task, const Composed& composed, Variant variant);
/// One chosen offer of the plan with its reasons.
ProposedItem explained_item(const Task& task, const Composed& composed, const Offer& offer);

}  // namespace marshrut::planning
