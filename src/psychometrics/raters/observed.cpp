#include "psychometrics/raters/likelihood.h"

#include <algorithm>

namespace marshrut::psychometrics {
namespace {

/// What is expected at each ability of a cell's statistics: its category, then for each step whether it is reached.
std::vector<Row> expected_statistics(const std::vector<Row>& log_curves) {
  std::vector<Row> rows(log_curves.size(), Row{});
  for (std::size_t k = log_curves.size(); k-- > 1;) {
    rows[k] = log_curves[k];
    row::exponents(rows[k]);
    if (k + 1 < rows.size()) row::add(rows[k], rows[k + 1]);
    row::add(rows[0], rows[k]);
  }
  return rows;
}

/// A person's part of the gradient at each ability, up to a constant: the parameters that the ratings meet, the last one
/// the logarithm of the variance.
class PersonScore {
 public:
  explicit PersonScore(double variance) {
    for (std::size_t q = 0; q < nodes; ++q)
      of_variance_[q] = node_abilities()[q] * node_abilities()[q] / (2 * variance);
  }

  void begin() { places_.clear(), rows_.clear(); }
  void add(std::size_t place, const Row& row) {
    const auto at = static_cast<std::size_t>(std::ranges::find(places_, place) - places_.begin());
    if (at == places_.size()) places_.push_back(place), rows_.push_back(row);
    else row::add(rows_[at], row);
  }
  /// Takes the covariance by the weights of the abilities from a square over the places.
  void take_covariance(const Row& weights, std::vector<double>& square, std::size_t size) {
    add(size - 1, of_variance_);
    for (auto& one : rows_) {
      const double mean = row::dot(one, weights);
      for (double& at : one) at -= mean;
    }
    for (std::size_t line = 0; line < rows_.size(); ++line) {
      Row weighted = rows_[line];
      for (std::size_t q = 0; q < lanes; ++q) weighted[q] *= weights[q];
      for (std::size_t column = 0; column < rows_.size(); ++column)
        square[places_[line] * size + places_[column]] -= row::dot(weighted, rows_[column]);
    }
  }

 private:
  Row of_variance_{};
  std::vector<std::size_t> places_;
  std::vector<Row> rows_;
};

/// Of the logarithm of the variance, were the abilities of these people known.
double information_of_variance(const Row& people, double variance) {
  Row prior = log_weights(0, variance), squares = node_abilities();
  row::exponents(prior);
  for (double& one : squares) one *= one;
  const double mean = row::dot(prior, squares);
  double spread = 0;
  for (std::size_t q = 0; q < lanes; ++q) spread += prior[q] * (squares[q] - mean) * (squares[q] - mean);
  return variance_score(people, variance) + row::sum(people) * spread / (4 * variance * variance);
}

}  // namespace

std::vector<double> RaterLikelihood::observed_information() const {
  const std::size_t size = design_.full + 1;
  std::vector<double> square(size * size, 0);
  for (std::size_t line = 0; line < design_.full; ++line)
    std::copy_n(complete_.begin() + static_cast<std::ptrdiff_t>(line * design_.full), design_.full,
                square.begin() + static_cast<std::ptrdiff_t>(line * size));
  square.back() = information_of_variance(people_, variance_);
  std::vector<std::vector<Row>> expected;
  for (const auto& curves : log_curves_) expected.push_back(expected_statistics(curves));
  const Row prior = log_weights(0, variance_);
  PersonScore score(variance_);
  for (std::size_t person = 0; person + 1 < design_.ends.size(); ++person) {
    Row weights = log_posterior(prior, person);
    row::normalise(weights);
    score.begin();
    for (auto at = design_.ends[person]; at < design_.ends[person + 1]; ++at) {
      const auto& cell = design_.cells[design_.ratings[at].cell];
      const auto& rows = expected[design_.ratings[at].cell];
      for (const auto place : cell.severities) score.add(place, rows[0]);
      const auto first_step = design_.scales[cell.scale].first_step;
      for (std::size_t j = 1; rows.size() > 2 && j < rows.size(); ++j) score.add(first_step + j - 1, rows[j]);
    }
    score.take_covariance(weights, square, size);
  }
  RaterDesign with_variance;  // of its parameters alone
  with_variance.blocks = design_.blocks;
  with_variance.blocks.push_back({design_.full, 1, false});
  with_variance.full = size;
  return with_variance.gathered_square(square);
}

}  // namespace marshrut::psychometrics
