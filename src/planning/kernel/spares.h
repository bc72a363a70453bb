#pragma once
// Between the second pass and the third: what closes nothing and only counts for a wish of `least` is most of a model, and hardly
// ever in a route. The search goes without it first, with a Spare for each wish in its place; where the best then hangs on a
// spare, it goes through the whole model.
#include "planning/kernel/model.h"

namespace marshrut::planning::kernel {

/// The model without such activities, but for what is locked, what others build on and what pays by its price.
Model without_spares(const Model& model);

}  // namespace marshrut::planning::kernel
