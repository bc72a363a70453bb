#pragma once
// The search behind a proposal: fills a plan under a taste. Part of propose; other rooms do not use it.
#include "planning/plan.h"

namespace marshrut::planning {

/// What an hour and a trip are felt to cost, in the units of value.
struct Taste {
  double hour = 0.0004;
  double trip = 0.002;
};

struct Composed {
  Plan plan;
  std::vector<const Offer*> fitting;  // offers that nothing bars, in the order of the search
  std::vector<Unmet> unmet;
};

/// Serves every need that something feasible serves before it adds to one that is served, learning before its transfer
/// before its reflection. The best plan that greed by three measures, each improved by exchanges, finds.
Composed compose(const Task& task, const Taste& taste);

}  // namespace marshrut::planning
