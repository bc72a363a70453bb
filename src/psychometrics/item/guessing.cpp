#include "psychometrics/item/guessing.h"

#include "psychometrics/item/logistic.h"

namespace marshrut::psychometrics::guessing {

void log_probabilities(const Item& item, const Row& ability, std::span<Row> rows) {
  LogisticRows curve;
  logistic_rows(ability, item.slope, item.intercepts[0], curve);
  const double log_rest = std::log1p(-item.guess);
  for (std::size_t q = 0; q < lanes; ++q) {
    rows[0][q] = log_rest + curve.log_q[q];
    rows[1][q] = row::logarithm(item.guess + (1 - item.guess) * curve.p[q]);
  }
}

void parameter_rows(const Item& item, const Row& ability, ParameterRows& out) {
  LogisticRows curve;
  logistic_rows(ability, item.slope, item.intercepts[0], curve);
  const double guess = item.guess, rest = 1 - guess, log_rest = std::log1p(-guess);
  for (std::size_t q = 0; q < lanes; ++q) {
    const double p = guess + rest * curve.p[q], known = rest * curve.p[q] / p * curve.q[q];
    out.log_p[0][q] = log_rest + curve.log_q[q];
    out.log_p[1][q] = p;
    out.slope_of(0, 0)[q] = -curve.p[q] * ability[q];
    out.slope_of(0, 1)[q] = -curve.p[q];
    out.slope_of(0, 2)[q] = -guess;
    out.slope_of(1, 0)[q] = known * ability[q];
    out.slope_of(1, 1)[q] = known;
    out.slope_of(1, 2)[q] = guess * rest * curve.q[q] / p;
  }
  row::logarithms(out.log_p[1]);
}

void ability_curves(const Item& item, double ability, std::vector<AbilityCurve>& out) {
  const auto curve = logistic(item.slope * ability + item.intercepts[0]);
  const double rest = 1 - item.guess, p = item.guess + rest * curve.p, slope = item.slope;
  const double share = rest * curve.p * curve.q / p;
  out[0] = {std::log1p(-item.guess) + curve.log_q, -slope * curve.p, -slope * slope * curve.p * curve.q};
  out[1].log_p = row::logarithm(p);
  out[1].first = slope * share;
  out[1].second = slope * slope * share * (1 - 2 * curve.p) - out[1].first * out[1].first;
}

}  // namespace marshrut::psychometrics::guessing
