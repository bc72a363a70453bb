#pragma once
// A mean of differences with its error: Student's interval m ± t(n - 1) s / √n (Student 1908, Biometrika 6, 1-25), the
// quantile of t by that of the beta distribution: P(|T| > t) = I_x(ν/2, 1/2) with x = ν / (ν + t²) (Abramowitz and Stegun
// 26.7.1). Differences are taken as independent.
#include <cstdint>
#include <span>

#include "base/describe.h"

namespace marshrut::psychometrics {

inline constexpr double usual_interval_percent = 90;
/// Fewer differences than this tell nothing of a person.
inline constexpr std::int64_t differences_min = 10;

struct MeanDifference {
  std::int64_t pairs = 0;
  bool sufficient = false;  // false: too few pairs; the numbers are then not to be shown
  double mean = 0;
  double low = 0;  // the ends of the interval
  double high = 0;
};
DESCRIBE(MeanDifference, pairs, sufficient, mean, low, high)

/// `interval_percent` is above 0 and below 100. Not sufficient: all numbers are 0 but the count.
MeanDifference mean_difference(std::span<const double> differences, double interval_percent);

/// The t with P(-t < T < t) = interval_percent / 100 for `freedom` degrees of freedom, at least 1.
double student_quantile(double interval_percent, double freedom);

}  // namespace marshrut::psychometrics
