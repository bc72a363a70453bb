#pragma once
// From prices to a plan: routes of the pool in the order of what their owners would lose by another, then what did not fit is
// solved anew on the seats that are left, at the prices.
#include "planning/region/pool.h"
#include "planning/region/run.h"

namespace marshrut::planning::region {

/// Fills an empty plan (but for those with locks) at run's prices.
void assign(Run& run, const Pool& pool, Ledger& ledger);

}  // namespace marshrut::planning::region
