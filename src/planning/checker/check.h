#pragma once
// The independent judge of plans: every rule of planning.md from the file's own numbers, the objective from the closed form
// of the normal distribution. An empty list says that all holds.
#include "planning/checker/facts.h"

namespace marshrut::planning::checker {

/// w E[min(max(X, 0), gain)] of one need.
double closed_worth(const Need& need, double gain);
/// The objective of a set of sessions of the region for a teacher.
double worth(const Region& region, const Teacher& teacher, const std::vector<const Session*>& chosen);

/// Every violation of the routes; a route of solve is that of the only teacher.
std::vector<Violation> check(const Region& region, const std::vector<PlannedRoute>& routes);

}  // namespace marshrut::planning::checker
