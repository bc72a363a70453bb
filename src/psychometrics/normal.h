#pragma once
// The normal distribution, and the intervals that are told by it.
#include <cmath>

namespace marshrut::psychometrics {

/// The probability of a deviate below `z`.
inline double normal_below(double z) {
  return std::erfc(-z / std::sqrt(2.0)) / 2;
}

/// Half the width, in deviations, of an interval that holds with this probability, above 0 and below 100; by bisection.
inline double deviates_of(double interval_percent) {
  double low = 0, high = 10;
  for (int step = 0; step < 60; ++step) {
    const double middle = (low + high) / 2;
    (normal_below(middle) < 0.5 + interval_percent / 200 ? low : high) = middle;
  }
  return low;
}

}  // namespace marshrut::psychometrics
