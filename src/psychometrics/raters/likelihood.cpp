#include "psychometrics/raters/likelihood.h"

#include <algorithm>
#include <cmath>

#include "psychometrics/climb/dense.h"
#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {
namespace {

constexpr double farthest_parameter = 40;
constexpr double smallest_variance = 0.001, largest_variance = 50;  // as variance_of_square
constexpr double hair = 1e-9;  // what a logarithm and back may add

/// Ratings of a person that agree too well, or tell people apart by nothing, lead the variance to a bound: there the maximum
/// is, although the gradient points on.
bool is_held(double variance, double score) {
  return (variance > largest_variance * (1 - hair) && score > 0) || (variance < smallest_variance * (1 + hair) && score < 0);
}

}  // namespace

bool RaterLikelihood::take(const Point& point) {
  for (const double one : point)
    if (!std::isfinite(one) || std::abs(one) > farthest_parameter) return false;
  variance_ = std::exp(point.back());
  if (variance_ < smallest_variance * (1 - hair) || variance_ > largest_variance * (1 + hair)) return false;
  full_ = design_.spread(std::vector<double>(point.begin(), point.end() - 1));
  return true;
}

std::vector<double> RaterLikelihood::probabilities(std::size_t scale, double severity, double ability) const {
  const auto& [least, categories, first_step] = design_.scales[scale];
  std::vector<double> p(categories, 0);
  double greatest = 0;
  for (std::size_t k = 1; k < categories; ++k) {
    p[k] = p[k - 1] + ability - severity - full_[first_step + k - 1];
    greatest = std::max(greatest, p[k]);
  }
  double sum = 0;
  for (double& one : p) sum += one = row::exponent(one - greatest);
  for (double& one : p) one /= sum;
  return p;
}

void RaterLikelihood::find_curves() {
  const auto& abilities = node_abilities();
  log_curves_.resize(design_.cells.size());
  for (std::size_t at = 0; at < design_.cells.size(); ++at) {
    const auto& cell = design_.cells[at];
    const auto& scale = design_.scales[cell.scale];
    double severity = 0;
    for (const auto place : cell.severities) severity += full_[place];
    auto& curves = log_curves_[at];
    curves.assign(scale.categories, Row{});
    Row greatest{}, sum{};
    for (std::size_t k = 1; k < scale.categories; ++k) {
      const double over = severity + full_[scale.first_step + k - 1];
      for (std::size_t q = 0; q < lanes; ++q) {
        curves[k][q] = curves[k - 1][q] + abilities[q] - over;
        greatest[q] = std::max(greatest[q], curves[k][q]);
      }
    }
    for (auto& curve : curves) {
      for (std::size_t q = 0; q < lanes; ++q) curve[q] -= greatest[q];
      Row one = curve;
      row::exponents(one);
      row::add(sum, one);
    }
    row::logarithms(sum);
    for (auto& curve : curves) row::add_times(curve, sum, -1);
  }
}

Row RaterLikelihood::log_posterior(const Row& prior, std::size_t person) const {
  Row weights = prior;
  for (auto at = design_.ends[person]; at < design_.ends[person + 1]; ++at)
    row::add(weights, log_curves_[design_.ratings[at].cell][design_.ratings[at].category]);
  return weights;
}

/// The log-likelihood; leaves who is expected where.
double RaterLikelihood::expect() {
  const auto prior = log_weights(0, variance_);
  people_in_.assign(design_.cells.size(), Row{});
  people_ = {};
  abilities_.clear();
  double log_likelihood = 0;
  for (std::size_t person = 0; person + 1 < design_.ends.size(); ++person) {
    Row weights = log_posterior(prior, person);
    log_likelihood += row::normalise(weights);
    for (auto at = design_.ends[person]; at < design_.ends[person + 1]; ++at)
      row::add(people_in_[design_.ratings[at].cell], weights);
    row::add(people_, weights);
    abilities_.push_back(ability_of(weights));
  }
  return log_likelihood;
}

std::vector<RaterLikelihood::Foretold> RaterLikelihood::foretold() const {
  const auto prior = log_weights(0, variance_);
  std::vector<Row> means(design_.cells.size()), squares(design_.cells.size());
  for (std::size_t cell = 0; cell < design_.cells.size(); ++cell)
    for (std::size_t k = 1; k < log_curves_[cell].size(); ++k) {
      Row p = log_curves_[cell][k];
      row::exponents(p);
      row::add_times(means[cell], p, static_cast<double>(k));
      row::add_times(squares[cell], p, static_cast<double>(k * k));
    }
  std::vector<Foretold> out;
  for (std::size_t person = 0; person + 1 < design_.ends.size(); ++person) {
    const Row all = log_posterior(prior, person);
    for (auto at = design_.ends[person]; at < design_.ends[person + 1]; ++at) {
      const auto& [cell, category] = design_.ratings[at];
      Row others = all;
      row::add_times(others, log_curves_[cell][category], -1);
      row::normalise(others);
      const double mean = row::dot(others, means[cell]);
      out.push_back({mean, row::dot(others, squares[cell]) - mean * mean});
    }
  }
  return out;
}

/// Adds the cell's part of the gradient and of the information over the full list. A rating's statistics are its category k
/// and, for each step j, whether k is at least j; both enter with a minus.
void RaterLikelihood::add_cell(std::size_t at, std::vector<double>& score, std::vector<double>& information) const {
  const auto& cell = design_.cells[at];
  const auto& scale = design_.scales[cell.scale];
  const std::size_t size = scale.categories;  // k itself, then each step
  std::vector<double> observed(size, 0), expected(size, 0), covariance(size * size, 0);
  for (std::size_t k = 1; k < size; ++k) {
    observed[0] += static_cast<double>(k) * cell.totals[k];
    for (std::size_t j = 1; j <= k; ++j) observed[j] += cell.totals[k];
  }
  std::vector<double> p(size), mean(size);
  for (std::size_t q = 0; q < lanes; ++q) {
    const double people = people_in_[at][q];
    if (people <= 0) continue;
    std::ranges::fill(mean, 0.0);
    for (std::size_t k = 0; k < size; ++k) p[k] = row::exponent(log_curves_[at][k][q]);
    for (std::size_t k = size; k-- > 1;) mean[k] = p[k] + (k + 1 < size ? mean[k + 1] : 0);
    for (std::size_t k = 1; k < size; ++k) mean[0] += mean[k];
    double square = 0;
    for (std::size_t k = 1; k < size; ++k) square += static_cast<double>(k * k) * p[k];
    covariance[0] += people * (square - mean[0] * mean[0]);
    for (std::size_t j = 1; j < size; ++j) {
      double with = 0;  // of k where k >= j
      for (std::size_t k = j; k < size; ++k) with += static_cast<double>(k) * p[k];
      covariance[j] += people * (with - mean[0] * mean[j]);
      for (std::size_t m = j; m < size; ++m) covariance[j * size + m] += people * (mean[m] - mean[j] * mean[m]);
    }
    for (std::size_t j = 0; j < size; ++j) expected[j] += people * mean[j];
  }
  std::vector<std::pair<std::size_t, std::size_t>> places;  // in the full list, of which statistic
  for (const auto place : cell.severities) places.emplace_back(place, 0);
  for (std::size_t j = 1; j < size; ++j) places.emplace_back(scale.first_step + j - 1, j);
  for (const auto& [place, one] : places) {
    score[place] += expected[one] - observed[one];
    for (const auto& [other, two] : places)
      information[place * design_.full + other] += covariance[std::min(one, two) * size + std::max(one, two)];
  }
}

std::optional<Visit> RaterLikelihood::visit(const Point& point) {
  if (!take(point)) return std::nullopt;
  find_curves();
  Visit out;
  out.value = out.log_likelihood = expect();
  if (!std::isfinite(out.value)) return std::nullopt;
  std::vector<double> score(design_.full, 0);
  complete_.assign(design_.full * design_.full, 0);
  for (std::size_t cell = 0; cell < design_.cells.size(); ++cell) add_cell(cell, score, complete_);
  const std::size_t free = design_.free();
  factored_ = design_.gathered_square(complete_);
  for (std::size_t at = 0; at < free; ++at) factored_[at * free + at] += 1e-9;
  if (factor(factored_, free, 0)) return std::nullopt;
  out.score = design_.gathered(score);
  const auto step = step_of(out.score, 1);
  out.next = point;
  for (std::size_t at = 0; at < free; ++at) out.next[at] += step[at];
  const auto& at = node_abilities();
  double squares = 0;
  for (std::size_t q = 0; q < lanes; ++q) squares += people_[q] * at[q] * at[q];
  out.next.back() = std::log(variance_of_square(squares / static_cast<double>(abilities_.size())));
  const double of_variance = variance_score(people_, variance_);
  out.score.push_back(is_held(variance_, of_variance) ? 0 : of_variance);
  for (std::size_t place = 0; place < point.size(); ++place) {
    out.score_norm = std::max(out.score_norm, std::abs(out.score[place]));
    out.step = std::max(out.step, std::abs(out.next[place] - point[place]));
  }
  return out;
}

/// Newton's, no component of it above `most`.
std::vector<double> RaterLikelihood::step_of(const std::vector<double>& score, double most) const {
  std::vector<double> step(score.begin(), score.begin() + static_cast<std::ptrdiff_t>(design_.free()));
  solve_factored(factored_, step);
  double greatest = 0;
  for (const double one : step) greatest = std::max(greatest, std::abs(one));
  if (greatest > most)
    for (double& one : step) one *= most / greatest;
  return step;
}

Preconditioner RaterLikelihood::preconditioner() const {
  return [factored = factored_, people = static_cast<double>(abilities_.size())](const Point& gradient) {
    Point out(gradient.begin(), gradient.end() - 1);
    solve_factored(factored, out);
    out.push_back(gradient.back() * 2 / people);  // of a normal sample, the information of a log variance is n / 2
    return out;
  };
}

}  // namespace marshrut::psychometrics
