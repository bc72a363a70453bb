#include "psychometrics/scoring/pattern.h"

namespace marshrut::psychometrics {

PatternSlope slope_at(const std::vector<KnownAnswer>& answers, double ability) {
  PatternSlope out;
  std::vector<AbilityCurve> curves;
  for (const auto& [item, category] : answers) {
    ability_curves(*item, ability, curves);
    out.score += curves[category].first;
    for (const auto& curve : curves) {
      const double slope = row::exponent(curve.log_p) * curve.first;  // P'
      out.information += slope * curve.first;
      out.bias += slope * (curve.second + curve.first * curve.first);
    }
  }
  return out;
}

}  // namespace marshrut::psychometrics
