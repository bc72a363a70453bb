#include "effect/told.h"

#include <cmath>

#include "effect/effect.h"

namespace marshrut::effect {

double in_percents(double share) {
  return std::round(share * 1000) / 10;
}

Ratio ratio_of(std::span<const ActivityEffect> effects) {
  double weights = 0, sum = 0;
  for (const auto& one : effects) {
    const double error = one.error / one.expected;
    weights += 1 / (error * error);
    sum += one.gain / one.expected / (error * error);
  }
  if (!(weights > 0)) return {};
  const double ratio = sum / weights;
  return {ratio, std::hypot(std::sqrt(1 / weights), model_doubt * ratio)};
}

}  // namespace marshrut::effect
