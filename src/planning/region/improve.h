#pragma once
// Moving seats to where they are worth more. A seat of a full session costs what its cheapest holder loses by giving it up; who
// gets a better route even so takes it, the holders lose the item and choose again on what is left. Every step raises the value.
#include "planning/region/run.h"

namespace marshrut::planning::region {

/// Passes over those who are furthest below their bound at the prices.
void improve(Run& run, Ledger& ledger);
/// Who is under the floor takes seats of those who stay above it; the value may fall.
void raise_to_floor(Run& run, Ledger& ledger, double floor_share);

}  // namespace marshrut::planning::region
