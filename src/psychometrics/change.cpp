#include "psychometrics/change.h"

#include <cmath>

#include "psychometrics/normal.h"

namespace marshrut::psychometrics {
namespace {

constexpr double two_sided_95 = 1.959963984540054;
constexpr double above_enough = 0.90, growth_enough = 0.95;

/// Mean and covariance of ability before and after.
struct Two {
  double before = 0, after = 0;
  double var_before = 0, var_after = 0, together = 0;
};

/// The prior is (t1, t1 + change); what was measured is each with its error. With the Kalman gain of a two by two.
Two posterior_of(const Occasion& before, const Occasion& after, const ChangePriors& priors) {
  const double spread = priors.deviation * priors.deviation, change = priors.change * priors.change;
  const double a = spread, b = spread, c = spread + change;
  const double noise_before = before.se * before.se, noise_after = after.se * after.se + priors.link * priors.link;
  const double s11 = a + noise_before, s12 = b, s22 = c + noise_after, determinant = s11 * s22 - s12 * s12;
  const double g11 = (a * s22 - b * s12) / determinant, g12 = (b * s11 - a * s12) / determinant;
  const double g21 = (b * s22 - c * s12) / determinant, g22 = (c * s11 - b * s12) / determinant;
  const double off_before = before.theta - priors.mean, off_after = after.theta - priors.mean;
  return {priors.mean + g11 * off_before + g12 * off_after, priors.mean + g21 * off_before + g22 * off_after,
          a - g11 * a - g12 * b, c - g21 * b - g22 * c, b - g11 * b - g12 * c};
}

ChangeConclusion concluded(const Change& change, bool enough) {
  using enum ChangeConclusion;
  if (!enough) return not_enough;
  if (change.growth_probability >= growth_enough)
    return change.above_probability >= above_enough ? eliminated : improved;
  return change.growth_probability <= 1 - growth_enough ? worsened : not_shown;
}

}  // namespace

Change change_between(const Occasion& before, const Occasion& after, double cut, const ChangePriors& priors) {
  Change out;
  const double error = std::sqrt(before.se * before.se + after.se * after.se + priors.link * priors.link);
  out.difference = after.theta - before.theta;
  out.reliable_change = out.difference / error;
  out.least_seen = two_sided_95 * error;
  const auto two = posterior_of(before, after, priors);
  out.expected = two.after - two.before;
  out.deviation = std::sqrt(two.var_after + two.var_before - 2 * two.together);
  out.above_probability = normal_below((two.after - cut) / std::sqrt(two.var_after));
  out.growth_probability = normal_below(out.expected / out.deviation);
  out.conclusion = concluded(out, before.se <= greatest_error && after.se <= greatest_error);
  return out;
}

}  // namespace marshrut::psychometrics
