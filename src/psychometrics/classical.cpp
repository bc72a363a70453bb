#include "psychometrics/classical.h"

#include <algorithm>
#include <cmath>

#include "psychometrics/beta.h"

namespace marshrut::psychometrics {
namespace {

struct Posterior {
  double a;
  double b;
};

Posterior posterior_of(const Measure& measure) {
  double share = measure.percent / 100;
  return {0.5 + measure.effective_items * share, 0.5 + measure.effective_items * (1 - share)};
}

void add_interval(Measure& measure) {
  auto [a, b] = posterior_of(measure);
  double tail = (1 - measure.interval_percent / 100) / 2;
  measure.low_percent = std::min(measure.percent, 100 * beta_quantile(tail, a, b));
  measure.high_percent = std::max(measure.percent, 100 * beta_quantile(1 - tail, a, b));
  if (measure.points <= 0) measure.low_percent = 0;
  if (measure.points >= measure.points_max) measure.high_percent = 100;
}

}  // namespace

Measure measure(std::span<const ItemScore> scores, std::int64_t items_min, double interval_percent) {
  Measure out;
  out.interval_percent = interval_percent;
  out.items = static_cast<std::int64_t>(scores.size());
  out.sufficient = out.items > 0 && out.items >= items_min;
  double squares = 0;
  for (const auto& score : scores) {
    out.points += score.points;
    out.points_max += score.points_max;
    squares += score.points_max * score.points_max;
  }
  if (scores.empty()) return out;
  // 0.6 + 0.6 + 0.6 of 3 is 59.99999999999999 in binary and 60 to everybody who reads it.
  out.percent = std::clamp(std::round(100e9 * out.points / out.points_max) / 1e9, 0.0, 100.0);
  out.effective_items = out.points_max * out.points_max / squares;
  add_interval(out);
  return out;
}

std::vector<double> level_probabilities(const Measure& measure, std::span<const double> from_percents) {
  auto [a, b] = posterior_of(measure);
  std::vector<double> probabilities;
  double above = 1;
  for (double from : from_percents) {
    double below = from <= 0 ? 0 : beta_probability(from / 100, a, b);
    probabilities.push_back(above - below);
    above = below;
  }
  return probabilities;
}

}  // namespace marshrut::psychometrics
