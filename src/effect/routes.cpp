#include "effect/routes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "psychometrics/climb/dense.h"
#include "psychometrics/difference.h"
#include "psychometrics/normal.h"

namespace marshrut::effect {
namespace {

constexpr double interval = 95;
constexpr double interval_beside = 90;  // one's own result is told with it
const double deviate = psychometrics::deviates_of(interval);
constexpr double alike = 0.5;  // deviations between first levels that count as alike

/// A change and the square of its error, with what is believed of ability before.
struct Told {
  double before = 0;
  double change = 0;
  double variance = 1;
  bool touched = false;
};

Told told(const Repeat& one) {
  const double first = one.before_error * one.before_error;
  const double before = one.before / (1 + first);
  return {before, one.after - before, first / (1 + first) + one.after_error * one.after_error, one.touched};
}

/// Coefficients of a regression with a few columns, and the diagonal of the inverse of its normal matrix.
struct Fit {
  std::vector<double> beta;
  std::vector<double> variances;
};

/// Changes by columns: one for all, then whether touched, then ability before, as many of them as are asked for.
class Changes {
 public:
  Changes(std::vector<Told> people, std::size_t columns) : people_(std::move(people)), columns_(columns) {
    for (const auto& one : people_) centre_ += one.before / static_cast<double>(people_.size());
    between_ = between_variance();
    fit_ = fitted(between_);
    const double freedom = this->freedom();
    spread_ = std::max(1.0, squares(fit_, between_) / freedom);
    reach_ = psychometrics::student_quantile(interval, freedom);
  }

  MeanChange coefficient(std::size_t at, std::int64_t count) const {
    const double half = reach_ * std::sqrt(spread_ * fit_.variances[at]);
    return {count, fit_.beta[at], fit_.beta[at] - half, fit_.beta[at] + half};
  }

 private:
  // Half a deviation for a deviation is much for what a first level does to a change.
  static constexpr double slope_precision = 1 / (0.5 * 0.5);

  double freedom() const { return std::max(1.0, static_cast<double>(people_.size()) - static_cast<double>(columns_)); }

  std::array<double, 3> row(const Told& one) const { return {1, one.touched ? 1.0 : 0.0, one.before - centre_}; }

  Fit fitted(double between) const {
    std::vector<double> normal(columns_ * columns_), product(columns_);
    if (columns_ == 3) normal[2 * columns_ + 2] = slope_precision;
    for (const auto& one : people_) {
      const auto x = row(one);
      const double weight = 1 / (one.variance + between);
      for (std::size_t i = 0; i < columns_; ++i) {
        product[i] += weight * x[i] * one.change;
        for (std::size_t j = 0; j < columns_; ++j) normal[i * columns_ + j] += weight * x[i] * x[j];
      }
    }
    psychometrics::factor(normal, columns_, 0);
    Fit out{std::move(product), psychometrics::inverse_diagonal(normal, columns_)};
    psychometrics::solve_factored(normal, out.beta);
    return out;
  }

  double squares(const Fit& fit, double between) const {
    double sum = 0;
    for (const auto& one : people_) {
      const auto x = row(one);
      double left = one.change;
      for (std::size_t i = 0; i < columns_; ++i) left -= fit.beta[i] * x[i];
      sum += left * left / (one.variance + between);
    }
    return sum;
  }

  /// At which the weighed squares are as many as are free; 0 where they are fewer.
  double between_variance() const {
    const auto over = [&](double between) { return squares(fitted(between), between) > freedom(); };
    if (!over(0)) return 0;
    double low = 0, high = 16;
    for (int step = 0; step < 50; ++step) (over((low + high) / 2) ? low : high) = (low + high) / 2;
    return (low + high) / 2;
  }

  std::vector<Told> people_;
  std::size_t columns_;
  double centre_ = 0;
  double between_ = 0;
  Fit fit_;
  double spread_ = 1;
  double reach_ = deviate;
};

std::optional<MeanChange> mean_of(const std::vector<Told>& people, std::int64_t people_min) {
  const auto count = static_cast<std::int64_t>(people.size());
  if (count < std::max<std::int64_t>(people_min, 2)) return std::nullopt;
  return Changes(people, 1).coefficient(0, count);
}

/// Those of the list drawn together: each normal about a common mean, which is normal about nought by `common`.
class Together {
 public:
  explicit Together(double common) : common_(common * common) {}

  void draw(std::vector<std::optional<MeanChange>>& changes) const {
    std::vector<MeanChange> known;
    for (const auto& one : changes)
      if (one) known.push_back(*one);
    if (known.empty()) return;
    const auto drawn = drawn_together(known);
    for (std::size_t at = 0, next = 0; at < changes.size(); ++at)
      if (changes[at]) changes[at] = drawn[next++];
  }

 private:
  static constexpr int steps = 30;
  static constexpr double widest = 1.0;  // deviation between competencies, half-normal of 0.3

  static double variance_of(const MeanChange& one) { return std::pow((one.high - one.low) / 2 / deviate, 2); }

  std::vector<MeanChange> drawn_together(const std::vector<MeanChange>& known) const {
    std::vector<double> sum(known.size(), 0), squares(known.size(), 0);
    double all = 0;
    for (int step = 0; step < steps; ++step) {
      const double apart = widest * (step + 0.5) / steps, between = apart * apart;
      double precision = 1 / common_, product = 0, log = -std::pow(apart / 0.3, 2) / 2;
      for (const auto& one : known) {
        const double variance = variance_of(one) + between;
        precision += 1 / variance;
        product += one.change / variance;
        log -= (std::log(variance) + one.change * one.change / variance) / 2;
      }
      const double mean = product / precision;
      const double share = std::exp(log - (std::log(precision) - product * product / precision) / 2);
      all += share;
      for (std::size_t at = 0; at < known.size(); ++at) {
        const double own = between / (between + variance_of(known[at]));
        const double here = own * known[at].change + (1 - own) * mean;
        const double variance = own * variance_of(known[at]) + (1 - own) * (1 - own) / precision;
        sum[at] += share * here;
        squares[at] += share * (variance + here * here);
      }
    }
    std::vector<MeanChange> out;
    for (std::size_t at = 0; at < known.size(); ++at) {
      const double mean = sum[at] / all, half = deviate * std::sqrt(squares[at] / all - mean * mean);
      out.push_back({known[at].people, mean, mean - half, mean + half});
    }
    return out;
  }

  double common_;
};

}  // namespace

std::vector<RouteEffect> route_effects(std::span<const std::vector<Repeat>> competencies, std::int64_t people_min) {
  std::vector<RouteEffect> out;
  std::vector<std::optional<MeanChange>> gains, effects;
  for (const auto& people : competencies) {
    std::vector<Told> all, touched, beside;
    for (const auto& one : people) (one.touched ? touched : beside).push_back(told(one));
    all = touched;
    all.insert(all.end(), beside.begin(), beside.end());
    auto& made = out.emplace_back();
    made.touched = mean_of(touched, people_min);
    made.beside = mean_of(beside, people_min);
    gains.push_back(made.touched);
    constexpr std::size_t whether_touched = 1, columns = 3;
    effects.emplace_back();
    if (made.touched && made.beside)
      effects.back() = Changes(std::move(all), columns).coefficient(whether_touched, made.touched->people);
  }
  constexpr double gains_common = 1, effects_common = 0.5;
  Together(gains_common).draw(gains);
  Together(effects_common).draw(effects);
  for (std::size_t at = 0; at < out.size(); ++at) out[at].gain = gains[at], out[at].effect = effects[at];
  return out;
}

bool stand_alike(const Repeat& one, const Repeat& other) { return std::abs(told(one).before - told(other).before) <= alike; }

std::optional<MeanChange> change_beside(const Repeat& own, std::span<const Repeat> others, std::int64_t people_min) {
  std::vector<double> near;
  for (const auto& one : others)
    if (!one.touched && stand_alike(own, one)) near.push_back(one.shown);
  const auto count = static_cast<double>(near.size());
  if (near.size() < 2 || count < static_cast<double>(people_min)) return std::nullopt;
  const double mean = std::accumulate(near.begin(), near.end(), 0.0) / count;
  double squares = 0;
  for (const double change : near) squares += (change - mean) * (change - mean);
  const double half = psychometrics::student_quantile(interval_beside, count - 1) * std::sqrt(squares / (count - 1) / count);
  return MeanChange{static_cast<std::int64_t>(near.size()), mean, mean - half, mean + half};
}

}  // namespace marshrut::effect
