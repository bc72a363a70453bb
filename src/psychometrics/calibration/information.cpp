#include "psychometrics/calibration/information.h"

#include "psychometrics/calibration/missing_information.h"
#include "psychometrics/climb/dense.h"

namespace marshrut::psychometrics {
namespace {

constexpr double small = 2e-5;
constexpr double guess_at_edge = 1e-4;
constexpr double least_pivot = 1e-6;  // what differences leave of an eigenvalue of nought is below that

/// So small that the intercepts of a graded item keep their order.
double step_for(const Item& item) {
  double step = small;
  if (item.model == Model::graded)
    for (std::size_t d = 1; d < item.intercepts.size(); ++d)
      step = std::min(step, (item.intercepts[d - 1] - item.intercepts[d]) / 8);
  return step;
}

/// Minus the second derivatives of one item for the counts given, its prior within.
void add_complete(const Priors& priors, const Item& item, std::span<const Row> counts, std::size_t at,
                  std::size_t width, std::vector<double>& matrix) {
  const std::size_t size = parameters_of(item);
  const double step = step_for(item);
  ItemAscent ascent;
  ItemSlope above, below;
  std::vector<double> values(size);
  write_parameters(item, values);
  for (std::size_t p = 0; p < size; ++p) {
    Item moved = item;
    values[p] += step;
    read_parameters(moved, values);
    ascent.look(moved, priors, counts, above);
    values[p] -= 2 * step;
    read_parameters(moved, values);
    ascent.look(moved, priors, counts, below);
    values[p] += step;
    for (std::size_t other = 0; other < size; ++other) {
      const double second = (below.gradient[other] - above.gradient[other]) / (4 * step);
      matrix[(at + std::max(p, other)) * width + at + std::min(p, other)] += p == other ? 2 * second : second;
    }
  }
}

/// The same of a population, the people at the nodes known.
void add_population(const Spread& spread, Row people, std::size_t at, std::size_t width, std::vector<double>& matrix) {
  const std::size_t size = parameters_of(spread);
  row::add(people, spread.believed);
  std::vector<double> values(size);
  write_parameters(spread, values);
  for (std::size_t p = 0; p < size; ++p) {
    Spread above = spread, below = spread;
    values[p] += small;
    read_parameters(above, values);
    values[p] -= 2 * small;
    read_parameters(below, values);
    values[p] += small;
    const auto up = node_scores(above), down = node_scores(below);
    for (std::size_t other = 0; other < size; ++other) {
      const double second = (row::dot(people, down[other]) - row::dot(people, up[other])) / (4 * small);
      matrix[(at + std::max(p, other)) * width + at + std::min(p, other)] += p == other ? 2 * second : second;
    }
  }
}

/// The parameters that are neither fixed nor at an edge.
std::vector<std::size_t> free_places(const MarginalModel& model) {
  std::vector<std::size_t> out;
  std::size_t at = 0;
  for (std::size_t place = 0; place < model.items.size(); ++place) {
    const auto& item = model.items[place];
    const std::size_t end = at + parameters_of(item);
    for (; at < end; ++at)
      if (!model.is_fixed(place) && !(has_guess(item.model) && at + 1 == end && item.guess < guess_at_edge))
        out.push_back(at);
  }
  for (const std::size_t end = all_parameters(model); at < end; ++at) out.push_back(at);
  return out;
}

}  // namespace

std::size_t all_parameters(const MarginalModel& model) {
  std::size_t count = 0;
  for (const auto& item : model.items) count += parameters_of(item);
  for (const auto& population : model.populations) count += parameters_of(population);
  return count;
}

std::vector<double> observed_information(const Packed& packed, const MarginalModel& model, const Expected& expected) {
  const std::size_t width = all_parameters(model);
  std::vector<double> matrix(width * width);
  take_missing_information(packed, model, matrix);
  std::size_t at = 0;
  for (std::size_t item = 0; item < model.items.size(); ++item) {
    const std::span counts(&expected.counts[packed.first[item]], packed.categories(item));
    if (!model.is_fixed(item)) add_complete(model.priors[item], model.items[item], counts, at, width, matrix);
    at += parameters_of(model.items[item]);
  }
  for (std::size_t group = 0; group < model.populations.size(); ++group) {
    add_population(model.populations[group], expected.people[group], at, width, matrix);
    at += parameters_of(model.populations[group]);
  }
  for (std::size_t p = 0; p < width; ++p)
    for (std::size_t other = p + 1; other < width; ++other) matrix[p * width + other] = matrix[other * width + p];
  return matrix;
}

Certainty certainty_of(const MarginalModel& model, const std::vector<double>& information) {
  const auto places = free_places(model);
  const std::size_t width = all_parameters(model), size = places.size();
  std::vector<double> matrix;
  matrix.reserve(size * size);
  for (auto p : places)
    for (auto other : places) matrix.push_back(information[p * width + other]);
  Certainty out{{}, {}, std::vector<std::optional<double>>(width)};
  auto factored = matrix;
  if (const auto row = factor(factored, size, least_pivot)) {
    out.singular = places[*row];
    return out;
  }
  const double condition = condition_number(matrix, factored, size);
  if (std::isfinite(condition)) out.condition = condition;  // of numbers near the least that there are it is not
  const auto variances = inverse_diagonal(factored, size);
  for (std::size_t p = 0; p < size; ++p) out.errors[places[p]] = std::sqrt(variances[p]);
  return out;
}

}  // namespace marshrut::psychometrics
