#pragma once
// Second phase: what each teacher would get with all seats free, the measure of everybody's share. The sum of the bounds is the
// first bound of the region.
#include "planning/region/run.h"

namespace marshrut::planning::region {

/// Fills alone, alone_bound, alone_known; who was not reached in time has the bound of everything closed.
void solve_alone(Run& run);

}  // namespace marshrut::planning::region
