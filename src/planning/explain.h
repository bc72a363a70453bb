#pragma once
// From a composed plan to a proposal that can be shown: items by date with reasons, coverage, what was left out.
#include "planning/compose.h"

namespace marshrut::planning {

Proposal explained(const Task& task, const Composed& composed, Variant variant);

}  // namespace marshrut::planning
