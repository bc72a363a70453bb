#include "psychometrics/beta.h"

#include <cmath>

namespace marshrut::psychometrics {
namespace {

/// The continued fraction of DLMF 8.17.22 by Lentz's method; converges fast for x < (a + 1) / (a + b + 2).
double beta_fraction(double x, double a, double b) {
  constexpr double tiny = 1e-300, enough = 1e-16;
  auto guarded = [](double value) { return std::abs(value) < tiny ? tiny : value; };
  double c = 1, d = 1 / guarded(1 - (a + b) * x / (a + 1)), sum = d;
  for (int m = 1; m <= 10'000; ++m) {
    double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guarded(1 + even * d);
    c = guarded(1 + even / c);
    sum *= d * c;
    double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guarded(1 + odd * d);
    c = guarded(1 + odd / c);
    sum *= d * c;
    if (std::abs(d * c - 1) < enough) break;
  }
  return sum;
}

/// I_x(a, b) on the near side, where the fraction converges fast.
double near_probability(double x, double a, double b) {
  double log_front =
      std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x);
  return std::exp(log_front) * beta_fraction(x, a, b) / a;
}

}  // namespace

double beta_probability(double x, double a, double b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  bool near = x < (a + 1) / (a + b + 2);
  return near ? near_probability(x, a, b) : 1 - near_probability(1 - x, b, a);
}

double beta_quantile(double probability, double a, double b) {
  double low = 0, high = 1;
  while (high - low > 1e-13) {
    double middle = low + (high - low) / 2;
    (beta_probability(middle, a, b) < probability ? low : high) = middle;
  }
  return low + (high - low) / 2;
}

}  // namespace marshrut::psychometrics
