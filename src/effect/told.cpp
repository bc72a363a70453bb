#include "effect/told.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "effect/effect.h"
#include "regulation/rules.h"

namespace marshrut::effect {

std::int64_t people_least(const regulation::Profile& profile) {
  constexpr std::int64_t least = 5;
  return std::max(least, regulation::people_min_of(profile));
}

ActivityEffect told_anew(const ActivityEffect& before, const ActivityEffect& now, std::int64_t people_min) {
  if (before.people < people_min || std::abs(now.people - before.people) >= people_min) return now;
  auto kept = before;
  kept.expected = now.expected;
  return kept;
}

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
