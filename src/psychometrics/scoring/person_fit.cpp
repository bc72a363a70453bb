#include "psychometrics/scoring/person_fit.h"

namespace marshrut::psychometrics {
namespace {

constexpr double least_variance_of_fit = 1e-10;

std::optional<double> standardised(double apart, double variance) {
  if (!(variance > least_variance_of_fit) || !std::isfinite(apart)) return std::nullopt;
  return apart / std::sqrt(variance);
}

struct Fit {
  double apart, p, q, w, r;  // x - P, P, 1 - P, log(P/Q), P'/(PQ)
};

/// Without guessing log(P/Q) is z itself and r the slope, which spares two logarithms.
Fit fit_of(const KnownAnswer& answer, double ability, std::vector<AbilityCurve>& curves) {
  const Item& item = *answer.item;
  double p, q, w, r;
  if (has_guess(item.model)) {
    ability_curves(item, ability, curves);
    p = row::exponent(curves[1].log_p);
    q = row::exponent(curves[0].log_p);
    w = curves[1].log_p - curves[0].log_p;
    r = curves[1].first - curves[0].first;
  } else {
    w = item.slope * ability + item.intercepts[0];
    r = item.slope;
    const double e = row::exponent(-std::abs(w)), near = 1 / (1 + e), far = e * near;
    p = w >= 0 ? near : far;
    q = w >= 0 ? far : near;
  }
  return {answer.category == 1 ? q : -p, p, q, w, r};
}

std::optional<double> fit_of_two(const std::vector<KnownAnswer>& answers, double ability) {
  std::vector<Fit> items;
  items.reserve(answers.size());
  std::vector<AbilityCurve> curves;
  double above = 0, below = 0;
  for (const auto& answer : answers) {
    const Fit one = fit_of(answer, ability, curves);
    above += one.p * one.q * one.r * one.w;
    below += one.p * one.q * one.r * one.r;
    items.push_back(one);
  }
  const double c = below > 0 ? above / below : 0;
  double apart = 0, variance = 0;
  for (const auto& one : items) {
    const double weight = one.w - c * one.r;
    apart += one.apart * weight;
    variance += weight * weight * one.p * one.q;
  }
  return standardised(apart, variance);
}

std::optional<double> fit_of_many(const std::vector<KnownAnswer>& answers, double ability) {
  std::vector<AbilityCurve> curves;
  double apart = 0, variance = 0;
  for (const auto& [item, category] : answers) {
    ability_curves(*item, ability, curves);
    double mean = 0, squares = 0;
    for (const auto& curve : curves) mean += row::exponent(curve.log_p) * curve.log_p;
    for (const auto& curve : curves)
      squares += row::exponent(curve.log_p) * (curve.log_p - mean) * (curve.log_p - mean);
    apart += curves[category].log_p - mean;
    variance += squares;
  }
  return standardised(apart, variance);
}

}  // namespace

std::optional<double> person_fit(const std::vector<KnownAnswer>& answers, double ability) {
  const bool two = std::ranges::all_of(answers, [](const KnownAnswer& one) { return one.item->categories() == 2; });
  return two ? fit_of_two(answers, ability) : fit_of_many(answers, ability);
}

}  // namespace marshrut::psychometrics
