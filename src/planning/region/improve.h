#pragma once
// A plan is bettered one teacher at a time: who is furthest below what the bound promises looks for a route at the prices of the
// market, and takes seats from those who lose less by it. Who lost one looks next.
#include "planning/region/market.h"

namespace marshrut::planning::region {

void improve(Run& run, Ledger& ledger);
/// Best routes at a tariff, as far as the money goes; an empty one where there is none.
std::vector<Reply> replies_to(Run& run, const Ledger& ledger, const std::vector<int>& teachers, const Tariff& tariff);
/// One batch: each takes what is worth more to the whole than what others lose. Whether some did.
bool improve_some(Run& run, Ledger& ledger, Market& market, const std::vector<int>& teachers);

}  // namespace marshrut::planning::region
