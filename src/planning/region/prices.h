#pragma once
// Prices of seats and of money at which teachers ask for about as much as there is, and the bound that they give:
//   sum_i max_r (weight_i value(r) - prices(r)) + sum_s price_s seats_s + price of money * budget
// valid at any prices from nought. The pool proposes prices, teachers answer with routes, and again.
#include "planning/region/pool.h"
#include "planning/region/run.h"

namespace marshrut::planning::region {

/// Makes prices in rounds; routes that are met go into the pool.
void find_prices(Run& run, Pool& pool);
/// Everybody's bound at the prices, with more work; lowers run.bound and fills priced_bound. Whom time does not reach keeps the
/// bound of alone, which no price can raise.
void bound_all(Run& run, Pool& pool);

}  // namespace marshrut::planning::region
