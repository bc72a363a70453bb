#pragma once
// The answers of one person to items that are known: what they say at an ability.
#include <vector>

#include "psychometrics/item/item.h"

namespace marshrut::psychometrics {

struct KnownAnswer {
  const Item* item;
  std::size_t category;
};

/// Sums over the answers at one ability.
struct PatternSlope {
  double score = 0;        // S, the derivative of the log-likelihood
  double information = 0;  // I, expected
  double bias = 0;         // J = sum over categories of P' P'' / P
};

PatternSlope slope_at(const std::vector<KnownAnswer>& answers, double ability);

/// The root of `slope` (falling through nought) nearest to `start`, within ±40; nothing if there is none.
template <class Slope>
std::optional<double> root_near(double start, Slope&& slope) {
  constexpr double farthest = 40, enough = 1e-10;
  double at = start, value = slope(at), other = at, other_value = value;
  for (double reach = 0.1; value * other_value > 0; reach *= 1.6) {
    at = other;
    value = other_value;
    other = at + (value > 0 ? reach : -reach);
    if (std::abs(other) > farthest) return std::nullopt;
    other_value = slope(other);
  }
  // The Illinois variant of the false position (Dowell and Jarratt 1971): the root stays between.
  for (int turn = 0; turn < 100 && std::abs(other - at) > enough && other_value != 0; ++turn) {
    const double next = (at * other_value - other * value) / (other_value - value), found = slope(next);
    if (found * other_value < 0) {
      at = other;
      value = other_value;
    } else {
      value /= 2;
    }
    other = next;
    other_value = found;
    if (std::abs(found) < 1e-13) break;
  }
  return other;
}

}  // namespace marshrut::psychometrics
