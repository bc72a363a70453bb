#include "psychometrics/calibration/maximisation.h"

#include <numeric>

#include "psychometrics/climb/dense.h"
#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {
namespace {

constexpr int most_steps = 12, most_halvings = 20;
constexpr double longest_step = 2;    // of any parameter: far from the top the information says little
constexpr double small_step = 1e-5;   // from here on the next error is below 1e-9, and the step is trusted
constexpr double rounding = 1e-12;

double longest(std::span<const double> move) {
  double most = 0;
  for (double one : move) most = std::max(most, std::abs(one));
  return most;
}

/// move = information^-1 gradient; the diagonal is raised until the matrix has an inverse.
void newton_move(const ItemSlope& slope, std::vector<double>& factored, std::vector<double>& move) {
  const std::size_t size = slope.gradient.size();
  for (double raise = 0; raise < 1e6; raise = raise == 0 ? 1e-8 : raise * 100) {
    factored = slope.information;
    for (std::size_t p = 0; p < size; ++p) factored[p * size + p] += raise * (factored[p * size + p] + 1e-6);
    if (factor(factored, size, 1e-13)) continue;
    move = slope.gradient;
    return solve_factored(factored, move);
  }
  move.assign(size, 0);
}

}  // namespace

void ItemAscent::look(const Item& item, const Priors& priors, std::span<const Row> counts, ItemSlope& out) {
  parameter_rows(item, node_abilities(), rows_);
  const std::size_t size = rows_.parameters;
  out.gradient.assign(size, 0);
  out.information.assign(size * size, 0);
  out.value = log_density(priors, item);
  Row people = counts[0];
  for (std::size_t k = 1; k < rows_.categories; ++k) row::add(people, counts[k]);
  for (std::size_t k = 0; k < rows_.categories; ++k) {
    out.value += row::dot(counts[k], rows_.log_p[k]);
    Row expected = rows_.log_p[k], weighted;
    row::exponents(expected);
    for (std::size_t q = 0; q < lanes; ++q) expected[q] *= people[q];
    for (std::size_t p = 0; p < size; ++p) {
      const Row& slope = rows_.slope_of(k, p);
      out.gradient[p] += row::dot(counts[k], slope);
      for (std::size_t q = 0; q < lanes; ++q) weighted[q] = expected[q] * slope[q];
      for (std::size_t other = 0; other <= p; ++other)
        out.information[p * size + other] += row::dot(weighted, rows_.slope_of(k, other));
    }
  }
  for (std::size_t p = 0; p < size; ++p)
    for (std::size_t other = p + 1; other < size; ++other)
      out.information[p * size + other] = out.information[other * size + p];
  add_prior(priors, item, out.gradient, out.information);
}

/// One step; false when there is nothing more to climb.
bool ItemAscent::step(Item& item, const Priors& priors, std::span<const Row> counts, ItemSlope& here) {
  newton_move(here, factored_, move_);
  const double length = longest(move_);
  if (length > longest_step)
    for (double& one : move_) one *= longest_step / length;
  values_.resize(move_.size());
  write_parameters(item, values_);
  for (int halving = 0; halving < most_halvings; ++halving) {
    for (std::size_t p = 0; p < move_.size(); ++p) values_[p] += move_[p];
    Item next = item;
    read_parameters(next, values_);
    const bool trusted = halving == 0 && length < small_step;
    if (is_possible(next)) {
      if (!trusted) look(next, priors, counts, there_);
      if (trusted || there_.value >= here.value - rounding * std::abs(here.value)) {
        item = std::move(next);
        if (!trusted) std::swap(here, there_);
        return !trusted;
      }
    }
    for (std::size_t p = 0; p < move_.size(); ++p) {
      values_[p] -= move_[p];
      move_[p] /= 2;
    }
  }
  return false;
}

void ItemAscent::climb(Item& item, const Priors& priors, std::span<const Row> counts, ItemSlope& start) {
  look(item, priors, counts, start);
  here_ = start;
  for (int taken = 0; taken < most_steps && step(item, priors, counts, here_); ++taken) {
  }
}

}  // namespace marshrut::psychometrics
