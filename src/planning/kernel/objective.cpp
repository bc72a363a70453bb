#include "planning/kernel/objective.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace marshrut::planning::kernel {
namespace {

double distribution(double z) {
  return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

double integral(double z) {
  return z * distribution(z) + std::exp(-0.5 * z * z) / std::sqrt(2 * std::numbers::pi);
}

/// I and its slope at steps of 1/64 of a deviation; between them a cubic (Hermite), whose error is at most
/// max|I''''| / 384 / 64^4 < 1e-10. Beyond the ends I is 0 or z.
struct Table {
  static constexpr int steps = 64;
  static constexpr int reach = 8;
  struct Knot {
    double value;
    double slope;
  };
  std::array<Knot, 2 * reach * steps + 1> knots;

  Table() {
    for (int i = 0; i <= 2 * reach * steps; ++i) {
      double z = static_cast<double>(i) / steps - reach;
      knots[static_cast<std::size_t>(i)] = {integral(z), distribution(z) / steps};
    }
  }

  double at(double z) const {
    if (z <= -reach) return 0;
    if (z >= reach) return z;
    double scaled = (z + reach) * steps;
    auto i = static_cast<std::size_t>(scaled);
    double t = scaled - static_cast<double>(i);
    const auto &a = knots[i], &b = knots[i + 1];
    double rise = b.value - a.value;
    return a.value + t * (a.slope + t * (3 * rise - 2 * a.slope - b.slope + t * (a.slope + b.slope - 2 * rise)));
  }
};

/// A deviation below it is none: what is divided by it would not be finite.
double told_apart(double sd) {
  constexpr double least = 1e-9;
  return sd < least ? 0 : sd;
}

const Table& table() {
  static const Table made;
  return made;
}

}  // namespace

Need::Need(double mean, double deviation, double weight)
    : mean(mean), sd(told_apart(deviation)), weight(weight), scale_(weight * sd), per_sd_(sd > 0 ? 1 / sd : 0),
      whole_(table().at(mean * per_sd_)) {}

double Need::total() const {
  return weight * (sd > 0 ? sd * integral(mean / sd) : std::max(mean, 0.0));
}

double Need::worth(double gain) const {
  if (gain <= 0) return 0;
  if (sd <= 0) return weight * std::min(std::max(mean, 0.0), gain);
  return weight * sd * (integral(mean / sd) - integral((mean - gain) / sd));
}

double Need::slope(double gain) const {
  if (sd <= 0) return gain < mean ? weight : 0;
  return weight * distribution((mean - gain) / sd);
}

double Need::quick_worth(double gain) const {
  if (sd <= 0) return worth(gain);
  return scale_ * (whole_ - table().at((mean - gain) * per_sd_));
}

}  // namespace marshrut::planning::kernel
