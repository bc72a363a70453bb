#pragma once
// Nobody below their floor, a share of what they would get alone, as far as that can be: who is below takes seats from those who
// stay above their own floor without them, whatever the whole loses by it. Of who is below it still the reason is told.
#include "planning/region/ledger.h"
#include "planning/region/run.h"

namespace marshrut::planning::region {

/// Fills run.under_floor. Sessions with fewer people than they need have been ended before.
void raise_to_floor(Run& run, Ledger& ledger, double floor);

}  // namespace marshrut::planning::region
