#include "effect/planned.h"

#include <array>
#include <cmath>

#include "psychometrics/normal.h"

namespace marshrut::effect {
namespace {

// A need as deficits are: a fifth of the scale, known to half of itself.
constexpr double need_mean = 0.2, need_deviation = 0.1;
constexpr double least_gain = 0.001;

/// Of a normal need, what a sure gain closes: E min(max(X, 0), gain).
double closed_by(double gain) {
  const auto below = [](double at) {  // the integral of P(X > t) up to `at`, from far below
    const double z = (at - need_mean) / need_deviation;
    const double density = std::exp(-z * z / 2) / std::sqrt(2 * 3.141592653589793);
    return need_deviation * (z * (1 - psychometrics::normal_below(z)) - density);
  };
  return below(gain) - below(0);
}

// Ten equally likely places of a standard normal.
constexpr std::array places{-1.644854, -1.036433, -0.674490, -0.385320, -0.125661,
                            0.125661,  0.385320,  0.674490,  1.036433,  1.644854};

}  // namespace

double planned_gain(double gain, double error) {
  double worth = 0;
  for (const double place : places) worth += closed_by(std::max(gain + error * place, 0.0)) / places.size();
  double low = 0, high = 1;
  for (int step = 0; step < 50; ++step) {
    const double middle = (low + high) / 2;
    (closed_by(middle) < worth ? low : high) = middle;
  }
  return std::max(low, least_gain);
}

}  // namespace marshrut::effect
