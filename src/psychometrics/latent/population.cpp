#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {
namespace {

constexpr double least_variance = 1e-3, greatest_variance = 50;
constexpr double no_weight = -1e4;  // its exponent is that of -700

const Row& squares() {
  static const Row row = [] {
    Row out = node_abilities();
    for (double& one : out) one *= one;
    return out;
  }();
  return row;
}

}  // namespace

const Row& node_abilities() {
  static const Row row = [] {
    Row out{};
    for (std::size_t q = 0; q < nodes; ++q) out[q] = (static_cast<double>(q) - 30) / 5;
    return out;
  }();
  return row;
}

Row log_weights(double mean, double variance) {
  Row weights;
  weights.fill(no_weight);
  for (std::size_t q = 0; q < nodes; ++q) {
    const double apart = node_abilities()[q] - mean;
    weights[q] = -apart * apart / (2 * variance);
  }
  Row shares = weights;
  const double log_sum = row::normalise(shares);
  for (std::size_t q = 0; q < nodes; ++q) weights[q] -= log_sum;
  return weights;
}

Ability ability_of(const Row& weights) {
  const Row& abilities = node_abilities();
  const double mean = row::dot(weights, abilities);
  double square = 0;
  for (std::size_t q = 0; q < nodes; ++q) square += weights[q] * (abilities[q] - mean) * (abilities[q] - mean);
  return {mean, std::sqrt(square)};
}

double expected_square(double variance) {
  Row weights = log_weights(0, variance);
  row::exponents(weights);
  return row::dot(weights, squares());
}

double variance_of_square(double square) {
  double low = least_variance, high = greatest_variance;
  if (square <= expected_square(low)) return low;
  if (square >= expected_square(high)) return high;
  double variance = std::clamp(square, low, high);
  for (int turn = 0; turn < 200 && high - low > 1e-15 * high; ++turn) {
    const double found = expected_square(variance);
    (found < square ? low : high) = variance;
    Row weights = log_weights(0, variance);
    row::exponents(weights);
    double spread = 0;
    for (std::size_t q = 0; q < nodes; ++q) spread += weights[q] * (squares()[q] - found) * (squares()[q] - found);
    const double next = variance + (square - found) * 2 * variance * variance / std::max(spread, 1e-300);
    if (std::abs(next - variance) < 1e-14 * variance) return next;
    variance = next > low && next < high ? next : (low + high) / 2;
  }
  return variance;
}

double variance_score(const Row& people, double variance) {
  return (row::dot(people, squares()) - row::sum(people) * expected_square(variance)) / (2 * variance);
}

}  // namespace marshrut::psychometrics
