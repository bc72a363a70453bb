#include "effect/regression.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "psychometrics/climb/dense.h"

namespace marshrut::effect {
namespace {

constexpr std::size_t unaided = 0, slope = 1, history = 2;
constexpr double slope_deviation = 0.3;  // who is low may grow more or less than who is high, yet hardly twice
constexpr double history_deviation = 0.3;  // of a deviation of ability, for a deviation of what is known

/// Means and deviations of what is known of people, so that coefficients can be believed of before they are seen.
struct Standard {
  std::vector<double> mean, deviation;

  explicit Standard(std::span<const Pair> pairs) {
    const std::size_t columns = pairs.empty() ? 0 : pairs.front().history.size();
    const auto people = static_cast<double>(pairs.size());
    mean.assign(columns, 0);
    deviation.assign(columns, 0);
    for (const auto& pair : pairs)
      for (std::size_t c = 0; c < columns; ++c) mean[c] += pair.history[c] / people;
    for (const auto& pair : pairs)
      for (std::size_t c = 0; c < columns; ++c) deviation[c] += std::pow(pair.history[c] - mean[c], 2) / people;
    for (double& one : deviation) one = one > 0 ? std::sqrt(one) : 1;
  }
};

}  // namespace

Spread spread_of(std::span<const Pair> pairs) {
  if (pairs.empty()) return {};
  double sum = 0, squares = 0, noise = 0;
  for (const auto& pair : pairs) {
    sum += pair.before;
    noise += pair.before_error * pair.before_error;
  }
  const auto people = static_cast<double>(pairs.size());
  const double mean = sum / people;
  for (const auto& pair : pairs) squares += (pair.before - mean) * (pair.before - mean);
  noise /= people;
  const double measured = squares / std::max(people - 1, 1.0);
  // Few people may have come out closer than their errors allow: abilities differ all the same.
  return {mean, std::max(measured - noise, 0.25 * noise)};
}

Regression::Regression(const Competency& competency, const Spread& spread, double noise)
    : first_(history + (competency.pairs.empty() ? 0 : competency.pairs.front().history.size())),
      size_(first_ + competency.expected.size()),
      scale_(std::sqrt(spread.variance)),
      cross_(size_ * size_),
      product_(size_) {
  gather(competency, spread, noise);
}

void Regression::gather(const Competency& competency, const Spread& spread, double noise) {
  const Standard standard(competency.pairs);
  std::vector<std::pair<std::size_t, double>> row;
  for (const auto& pair : competency.pairs) {
    const double error = pair.before_error * pair.before_error, drawn = spread.variance / (spread.variance + error);
    const double ability = spread.mean + drawn * (pair.before - spread.mean);
    const double variance = noise * noise + pair.after_error * pair.after_error + drawn * error;
    row.assign({{unaided, 1.0}, {slope, ability - spread.mean}});
    for (std::size_t c = 0; c < pair.history.size(); ++c)
      row.emplace_back(history + c, (pair.history[c] - standard.mean[c]) / standard.deviation[c]);
    for (const auto activity : pair.attended) row.emplace_back(first_ + activity, competency.expected[activity]);
    const double growth = pair.after - ability;
    for (const auto& [i, x] : row) {
      for (const auto& [j, y] : row) cross_[i * size_ + j] += x * y / variance;
      product_[i] += x * growth / variance;
    }
    squares_ += growth * growth / variance;
    log_weights_ -= std::log(2 * std::numbers::pi * variance) / 2;
  }
}

Normal Regression::posterior(const Belief& belief) const {
  // The inverse of own^2 I + shared^2 J, whose determinant is own^(2n) (1 + n shared^2 / own^2).
  const auto activities = static_cast<double>(size_ - first_);
  const double own = belief.own * belief.own, shared = belief.shared * belief.shared;
  const double together = shared / (own * (own + activities * shared)), alone = 1 / own - together;
  auto precision = cross_;
  auto mean = product_;
  double log_belief = 0, offset = 0;
  for (std::size_t i = 0; i < first_; ++i) {
    const double deviation = i == slope ? slope_deviation : i == unaided ? scale_ : history_deviation * scale_;
    precision[i * size_ + i] += 1 / (deviation * deviation);
    log_belief -= std::log(deviation);
  }
  const double pull = belief.mean * (alone - (activities - 1) * together);
  for (std::size_t i = first_; i < size_; ++i) {
    for (std::size_t j = first_; j < size_; ++j) precision[i * size_ + j] += i == j ? alone : -together;
    mean[i] += pull;
    offset += pull * belief.mean;
  }
  log_belief -= activities * std::log(belief.own) + std::log1p(activities * shared / own) / 2;
  const auto right = mean;
  psychometrics::factor(precision, size_, 0);
  psychometrics::solve_factored(precision, mean);
  Normal out{mean, psychometrics::inverse_diagonal(precision, size_), log_weights_ + log_belief};
  double explained = 0;
  for (std::size_t i = 0; i < size_; ++i) {
    out.log_likelihood -= std::log(precision[i * size_ + i]);
    explained += mean[i] * right[i];
  }
  out.log_likelihood -= (squares_ + offset - explained) / 2;
  return out;
}

}  // namespace marshrut::effect
