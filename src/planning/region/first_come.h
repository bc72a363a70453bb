#pragma once
// The baseline: teachers in the order in which they came, each the best route on the seats left; groups that did not come about
// are closed and their members choose again.
#include "planning/region/pool.h"
#include "planning/region/run.h"

namespace marshrut::planning::region {

void first_come(Run& run, Pool& pool, Ledger& ledger);

}  // namespace marshrut::planning::region
