#include "psychometrics/item/partial_credit.h"

#include "psychometrics/item/logistic.h"

namespace marshrut::psychometrics::partial_credit {
namespace {

void log_probabilities_of_two(const Item& item, const Row& ability, std::span<Row> rows) {
  LogisticRows curve;
  logistic_rows(ability, item.slope, item.intercepts[0], curve);
  rows[0] = curve.log_q;
  rows[1] = curve.log_p;
}

/// The two-category case apart: it is the most frequent one and needs one exponent for two.
void parameter_rows_of_two(const Item& item, const Row& ability, ParameterRows& out) {
  LogisticRows curve;
  logistic_rows(ability, item.slope, item.intercepts[0], curve);
  out.log_p[0] = curve.log_q;
  out.log_p[1] = curve.log_p;
  const bool slope = has_free_slope(item.model);
  for (std::size_t q = 0; q < lanes; ++q) {
    out.slope_of(0, slope)[q] = -curve.p[q];
    out.slope_of(1, slope)[q] = curve.q[q];
  }
  if (!slope) return;
  for (std::size_t q = 0; q < lanes; ++q) {
    out.slope_of(0, 0)[q] = -ability[q] * curve.p[q];
    out.slope_of(1, 0)[q] = ability[q] * curve.q[q];
  }
}

void ability_curves_of_two(const Item& item, double ability, std::vector<AbilityCurve>& out) {
  const auto curve = logistic(item.slope * ability + item.intercepts[0]);
  const double second = -item.slope * item.slope * curve.p * curve.q;
  out[0] = {curve.log_q, -item.slope * curve.p, second};
  out[1] = {curve.log_p, item.slope * curve.q, second};
}

}  // namespace

void log_probabilities(const Item& item, const Row& ability, std::span<Row> rows) {
  const std::size_t categories = item.categories();
  if (categories == 2) return log_probabilities_of_two(item, ability, rows);
  rows[0].fill(0);
  Row top{}, sum{};
  for (std::size_t k = 1; k < categories; ++k)
    for (std::size_t q = 0; q < lanes; ++q) {
      const double z = static_cast<double>(k) * item.slope * ability[q] + item.intercepts[k - 1];
      rows[k][q] = z;
      top[q] = top[q] < z ? z : top[q];
    }
  for (std::size_t k = 0; k < categories; ++k) {
    Row e;
    for (std::size_t q = 0; q < lanes; ++q) e[q] = rows[k][q] - top[q];
    row::exponents(e);
    row::add(sum, e);
  }
  for (std::size_t q = 0; q < lanes; ++q) top[q] += row::logarithm(sum[q]);
  for (std::size_t k = 0; k < categories; ++k)
    for (std::size_t q = 0; q < lanes; ++q) rows[k][q] -= top[q];
}

void parameter_rows(const Item& item, const Row& ability, ParameterRows& out) {
  const std::size_t categories = item.categories();
  if (categories == 2) return parameter_rows_of_two(item, ability, out);
  partial_credit::log_probabilities(item, ability, out.log_p);
  const std::size_t first = has_free_slope(item.model) ? 1 : 0;
  Row mean{};
  for (std::size_t m = 1; m < categories; ++m) {
    Row p = out.log_p[m];
    row::exponents(p);
    row::add_times(mean, p, static_cast<double>(m));
    for (std::size_t k = 0; k < categories; ++k)
      for (std::size_t q = 0; q < lanes; ++q) out.slope_of(k, first + m - 1)[q] = (k == m ? 1.0 : 0.0) - p[q];
  }
  if (first == 0) return;
  for (std::size_t k = 0; k < categories; ++k)
    for (std::size_t q = 0; q < lanes; ++q) out.slope_of(k, 0)[q] = ability[q] * (static_cast<double>(k) - mean[q]);
}

void ability_curves(const Item& item, double ability, std::vector<AbilityCurve>& out) {
  const std::size_t categories = item.categories();
  if (categories == 2) return ability_curves_of_two(item, ability, out);
  double top = 0, sum = 0, squares = 0;
  out[0].log_p = 0;
  for (std::size_t k = 1; k < categories; ++k) {
    out[k].log_p = static_cast<double>(k) * item.slope * ability + item.intercepts[k - 1];
    top = std::max(top, out[k].log_p);
  }
  for (const auto& curve : out) sum += row::exponent(curve.log_p - top);
  const double log_sum = top + row::logarithm(sum);
  for (auto& curve : out) curve.log_p -= log_sum;
  for (std::size_t k = 0; k < categories; ++k) {
    // k - E as a sum of (k - m) P_m: at the ends the difference itself would be lost.
    double apart = 0;
    for (std::size_t m = 0; m < categories; ++m)
      apart += (static_cast<double>(k) - static_cast<double>(m)) * row::exponent(out[m].log_p);
    out[k].first = item.slope * apart;
    squares += apart * apart * row::exponent(out[k].log_p);
  }
  for (auto& curve : out) curve.second = -item.slope * item.slope * squares;
}

}  // namespace marshrut::psychometrics::partial_credit
