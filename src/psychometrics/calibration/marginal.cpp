#include "psychometrics/calibration/marginal.h"

#include <memory>

#include "psychometrics/climb/dense.h"

namespace marshrut::psychometrics {
namespace {

double change(const Item& before, const Item& after) {
  double most = std::max(std::abs(after.slope - before.slope), std::abs(after.guess - before.guess));
  for (std::size_t d = 0; d < before.intercepts.size(); ++d)
    most = std::max(most, std::abs(after.intercepts[d] - before.intercepts[d]));
  return most;
}

double greatest_component(const Point& score) {
  double most = 0;
  for (double one : score) most = std::max(most, std::abs(one));
  return most;
}

/// The factors of the items' blocks, and a number for each parameter of a population.
struct Blocks {
  std::vector<std::vector<double>> factored;
  std::vector<std::size_t> sizes;
  std::vector<double> last;

  Point solved(Point right) const {
    std::size_t at = 0;
    for (std::size_t item = 0; item < sizes.size(); ++item) {
      solve_factored(factored[item], std::span(right).subspan(at, sizes[item]));
      at += sizes[item];
    }
    for (double one : last) right[at++] /= one;
    return right;
  }
};

}  // namespace

std::size_t MarginalModel::parameters() const {
  std::size_t count = 0;
  for (std::size_t item = 0; item < items.size(); ++item) count += is_fixed(item) ? 0 : parameters_of(items[item]);
  for (const auto& population : populations) count += parameters_of(population);
  return count;
}

Point MarginalModel::point() const {
  Point out(parameters());
  std::size_t at = 0;
  for (std::size_t item = 0; item < items.size(); ++item) {
    if (is_fixed(item)) continue;
    write_parameters(items[item], std::span(out).subspan(at, parameters_of(items[item])));
    at += parameters_of(items[item]);
  }
  for (const auto& population : populations) {
    write_parameters(population, std::span(out).subspan(at, parameters_of(population)));
    at += parameters_of(population);
  }
  return out;
}

bool MarginalModel::take(const Point& point) {
  std::size_t at = 0;
  for (std::size_t place = 0; place < items.size(); ++place) {
    if (is_fixed(place)) continue;
    auto& item = items[place];
    read_parameters(item, std::span(point).subspan(at, parameters_of(item)));
    at += parameters_of(item);
    if (!is_possible(item) || !std::isfinite(log_density(priors[place], item))) return false;
  }
  for (auto& population : populations) {
    read_parameters(population, std::span(point).subspan(at, parameters_of(population)));
    at += parameters_of(population);
    if (!is_possible(population)) return false;
  }
  return true;
}

Marginal::Marginal(const Packed& packed, MarginalModel model)
    : packed_(packed), model_(std::move(model)), slopes_(model_.items.size()) {}

std::optional<Visit> Marginal::visit(const Point& point) {
  if (!model_.take(point)) return std::nullopt;
  const auto weights = log_weights_of(model_.populations);
  expect(packed_, model_.items, weights, expected_);
  Visit out;
  out.value = out.log_likelihood = expected_.log_likelihood;
  for (std::size_t item = 0; item < model_.items.size(); ++item)
    if (!model_.is_fixed(item)) out.value += log_density(model_.priors[item], model_.items[item]);
  for (std::size_t group = 0; group < weights.size(); ++group)
    if (model_.populations[group].variance_free)
      out.value += row::dot(model_.populations[group].believed, weights[group]);
  if (!std::isfinite(out.value)) return std::nullopt;
  MarginalModel next = model_;
  maximise(out, next);
  out.score_norm = greatest_component(out.score);
  out.next = next.point();
  return out;
}

void Marginal::maximise(Visit& out, MarginalModel& next) {
  for (std::size_t item = 0; item < next.items.size(); ++item) {
    if (model_.is_fixed(item)) continue;
    const std::span counts(&expected_.counts[packed_.first[item]], packed_.categories(item));
    ascent_.climb(next.items[item], next.priors[item], counts, slopes_[item]);
    out.score.insert(out.score.end(), slopes_[item].gradient.begin(), slopes_[item].gradient.end());
    out.step = std::max(out.step, change(model_.items[item], next.items[item]));
  }
  maximise_populations(out, next);
}

void Marginal::maximise_populations(Visit& out, MarginalModel& next) {
  for (std::size_t group = 0; group < next.populations.size(); ++group) {
    const auto& here = model_.populations[group];
    if (parameters_of(here) == 0) continue;
    Row people = expected_.people[group];
    row::add(people, here.believed);
    for (const auto& scores : node_scores(here)) out.score.push_back(row::dot(people, scores));
    auto& there = next.populations[group];
    there = likeliest(here, people);
    out.step = std::max({out.step, std::abs(there.mean - here.mean), std::abs(there.variance - here.variance)});
  }
}

Preconditioner Marginal::preconditioner() const {
  auto blocks = std::make_shared<Blocks>();
  for (std::size_t item = 0; item < slopes_.size(); ++item) {
    if (model_.is_fixed(item)) continue;
    const auto& slope = slopes_[item];
    const std::size_t size = slope.gradient.size();
    auto block = slope.information;
    for (double raise = 1e-9; factor(block, size, 1e-13); raise *= 100) {
      block = slope.information;
      for (std::size_t p = 0; p < size; ++p) block[p * size + p] += raise * (block[p * size + p] + 1);
    }
    blocks->factored.push_back(std::move(block));
    blocks->sizes.push_back(size);
  }
  for (std::size_t group = 0; group < model_.populations.size(); ++group) {
    const auto& population = model_.populations[group];
    const double people = std::max(row::sum(expected_.people[group]), 2.0);
    if (population.mean_free) blocks->last.push_back(people / population.variance);
    if (population.variance_free) blocks->last.push_back(people / 2);
  }
  return [blocks](const Point& right) { return blocks->solved(right); };
}

}  // namespace marshrut::psychometrics
