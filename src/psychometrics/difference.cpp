#include "psychometrics/difference.h"

#include <cmath>
#include <numeric>

#include "psychometrics/beta.h"

namespace marshrut::psychometrics {

double student_quantile(double interval_percent, double freedom) {
  const double x = beta_quantile(1 - interval_percent / 100, freedom / 2, 0.5);
  return std::sqrt(freedom * (1 / x - 1));
}

MeanDifference mean_difference(std::span<const double> differences, double interval_percent) {
  MeanDifference out;
  out.pairs = static_cast<std::int64_t>(differences.size());
  out.sufficient = out.pairs >= differences_min;
  if (!out.sufficient) return out;
  const double count = static_cast<double>(differences.size());
  out.mean = std::accumulate(differences.begin(), differences.end(), 0.0) / count;
  double squares = 0;
  for (const double one : differences) squares += (one - out.mean) * (one - out.mean);
  const double error = std::sqrt(squares / (count - 1) / count);
  const double reach = student_quantile(interval_percent, count - 1) * error;
  out.low = out.mean - reach;
  out.high = out.mean + reach;
  return out;
}

}  // namespace marshrut::psychometrics
