#pragma once
// The fair use of a region's seats: the phases in order. locks, alone, first_come, prices, exact, assign, groups, improve, floor.
// Stopped at any moment it gives the best plan that was had by then, with a bound that holds.
#include "planning/region/problem.h"
#include "planning/region/route.h"
#include "planning/region/types.h"

namespace marshrut::planning::region {

/// Indexes are those of the problem's teachers and sessions.
struct Allocation {
  std::vector<Route> routes;
  std::vector<Route> alone;
  std::vector<double> prices;  // of sessions: what one more seat is worth
  std::vector<Line> lines;
  std::vector<Scarce> scarce;
  Summary summary;  // but for the seconds
};

/// Refuses locked sessions that contradict one another (kernel.locked_*).
Result<Allocation> allocate(const Problem& asked, const Options& options);

}  // namespace marshrut::planning::region
