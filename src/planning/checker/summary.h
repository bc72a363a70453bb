#pragma once
// Whether what allocate says of its whole plan is true: computed anew from the lines and the file, by the definitions of the
// format. Quantiles are by nearest rank; shares leave out teachers whose `alone` is nought.
#include "planning/checker/facts.h"

namespace marshrut::planning::checker {

/// `found`: what check() found in the routes.
std::vector<Violation> check_summary(const Region& region, const std::vector<PlannedRoute>& routes,
                                     const PlannedSummary& summary, const std::vector<Violation>& found);

}  // namespace marshrut::planning::checker
