#pragma once
// A look at a part of the catalogue: the activities that promise most for what they take of the teacher's limits, at the prices of
// the moment, with what they build on. Solving them costs a fifth of solving all and loses little; it bounds nothing.
#include <span>

#include "planning/kernel/solve.h"

namespace marshrut::planning::region {

/// Closes the sessions of every other activity. `kept`: sessions whose activities stay in any case.
void narrow(const kernel::Prepared& prepared, std::size_t activities, std::span<const double> prices,
            std::span<const int> kept, std::vector<char>& closed);

}  // namespace marshrut::planning::region
