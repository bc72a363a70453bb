#include "psychometrics/item/graded.h"

#include "psychometrics/item/logistic.h"

namespace marshrut::psychometrics::graded {
namespace {

/// log (1 - e^-gap) of an inner category; 0 at the ends, where there is no other border.
double log_gap(const Item& item, std::size_t category) {
  if (category == 0 || category + 1 == item.categories()) return 0;
  return std::log(-std::expm1(item.intercepts[category] - item.intercepts[category - 1]));
}

/// The derivative of that by the upper of its intercepts; by the lower it is the same with a minus.
double gap_slope(const Item& item, std::size_t category) {
  if (category == 0 || category + 1 == item.categories()) return 0;
  return 1 / std::expm1(item.intercepts[category - 1] - item.intercepts[category]);
}

}  // namespace

void log_probabilities(const Item& item, const Row& ability, std::span<Row> rows) {
  for (std::size_t k = 0; k < item.categories(); ++k) rows[k].fill(log_gap(item, k));
  LogisticRows border;
  for (std::size_t k = 1; k < item.categories(); ++k) {
    logistic_rows(ability, item.slope, item.intercepts[k - 1], border);
    row::add(rows[k - 1], border.log_q);
    row::add(rows[k], border.log_p);
  }
}

void parameter_rows(const Item& item, const Row& ability, ParameterRows& out) {
  for (auto& one : out.by_parameter) one.fill(0);
  for (std::size_t k = 0; k < item.categories(); ++k) out.log_p[k].fill(log_gap(item, k));
  LogisticRows border;
  for (std::size_t k = 1; k < item.categories(); ++k) {
    logistic_rows(ability, item.slope, item.intercepts[k - 1], border);
    row::add(out.log_p[k - 1], border.log_q);
    row::add(out.log_p[k], border.log_p);
    const double below = gap_slope(item, k - 1), above = gap_slope(item, k);
    for (std::size_t q = 0; q < lanes; ++q) {
      out.slope_of(k - 1, 0)[q] -= ability[q] * border.p[q];
      out.slope_of(k, 0)[q] += ability[q] * border.q[q];
      out.slope_of(k - 1, k)[q] = -border.p[q] - below;
      out.slope_of(k, k)[q] = border.q[q] + above;
    }
  }
}

void ability_curves(const Item& item, double ability, std::vector<AbilityCurve>& out) {
  for (std::size_t k = 0; k < item.categories(); ++k) out[k] = {log_gap(item, k), 0, 0};
  for (std::size_t k = 1; k < item.categories(); ++k) {
    const auto border = logistic(item.slope * ability + item.intercepts[k - 1]);
    const double curvature = item.slope * item.slope * border.p * border.q;
    out[k - 1].log_p += border.log_q;
    out[k - 1].first -= item.slope * border.p;
    out[k - 1].second -= curvature;
    out[k].log_p += border.log_p;
    out[k].first += item.slope * border.q;
    out[k].second -= curvature;
  }
}

}  // namespace marshrut::psychometrics::graded
