#include "psychometrics/gamma.h"

#include <cmath>

namespace marshrut::psychometrics {
namespace {

constexpr double series_end = 1e-16;
constexpr int most = 100'000;

/// x^shape e^-x / gamma(shape).
double front(double x, double shape) {
  return std::exp(shape * std::log(x) - x - std::lgamma(shape));
}

double below_by_series(double x, double shape) {
  double term = 1 / shape, sum = term;
  for (int n = 1; n < most && term > series_end * sum; ++n) sum += term *= x / (shape + n);
  return sum * front(x, shape);
}

/// Lentz's method, for x above shape + 1.
double above_by_fraction(double x, double shape) {
  constexpr double tiny = 1e-300;
  auto guarded = [](double value) { return std::abs(value) < tiny ? tiny : value; };
  double b = x + 1 - shape, c = 1 / tiny, d = 1 / guarded(b), sum = d;
  for (int n = 1; n < most; ++n) {
    const double a = -n * (n - shape);
    b += 2;
    d = 1 / guarded(a * d + b);
    c = guarded(b + a / c);
    sum *= d * c;
    if (std::abs(d * c - 1) < series_end) break;
  }
  return sum * front(x, shape);
}

}  // namespace

double gamma_above(double x, double shape) {
  if (x <= 0) return 1;
  return x < shape + 1 ? 1 - below_by_series(x, shape) : above_by_fraction(x, shape);
}

}  // namespace marshrut::psychometrics
