#pragma once
// Banks of made-up items: slopes about 1, difficulties about 0, as those of bench/adaptive.py.
#include <algorithm>
#include <cmath>
#include <string>

#include "psychometrics/adaptive/random.h"
#include "psychometrics/table/parameters.h"

namespace marshrut::psychometrics {

inline ParameterTable made_up_bank(std::size_t items, std::uint64_t seed) {
  ParameterTable table;
  SplitMix random(seed);
  for (std::size_t item = 0; item < items; ++item) {
    const double slope = std::clamp(std::exp(0.3 * random.normal()), 0.4, 2.5),
                 difficulty = std::clamp(random.normal(), -3.0, 3.0);
    table.items.push_back({"i" + std::to_string(item), {Model::two_parameter, slope, {-slope * difficulty}, 0}, {}});
  }
  return table;
}

}  // namespace marshrut::psychometrics
