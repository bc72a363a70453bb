#pragma once
// First phase: everybody with locked sessions gets a route that holds them, so that nobody else is given these seats.
#include "planning/region/run.h"

namespace marshrut::planning::region {

/// A plan in which only those with locks have routes. Refuses locks that contradict one another, at their place.
Result<Ledger> seat_locked(Run& run);

}  // namespace marshrut::planning::region
