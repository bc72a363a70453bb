#include "psychometrics/calibration/information.h"

#include "psychometrics/calibration/missing_information.h"
#include "psychometrics/climb/dense.h"
#include "psychometrics/latent/population.h"

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

/// The parameters that are not at an edge.
std::vector<std::size_t> free_places(const MarginalModel& model) {
  std::vector<std::size_t> out;
  std::size_t at = 0;
  for (const auto& item : model.items) {
    const std::size_t end = at + parameters_of(item);
    for (; at < end; ++at)
      if (!(has_guess(item.model) && at + 1 == end && item.guess < guess_at_edge)) out.push_back(at);
  }
  if (model.variance_free) out.push_back(at);
  return out;
}

}  // namespace

std::vector<double> observed_information(const Packed& packed, const MarginalModel& model, const Expected& expected) {
  const std::size_t width = model.parameters();
  std::vector<double> matrix(width * width);
  take_missing_information(packed, model, matrix);
  std::size_t at = 0;
  for (std::size_t item = 0; item < model.items.size(); ++item) {
    const std::span counts(&expected.counts[packed.first[item]], packed.categories(item));
    add_complete(model.priors[item], model.items[item], counts, at, width, matrix);
    at += parameters_of(model.items[item]);
  }
  if (model.variance_free) {
    const double grown = std::exp(small);
    Row people = expected.people;
    row::add(people, model.believed);
    matrix.back() += (variance_score(people, model.variance / grown) -
                      variance_score(people, model.variance * grown)) /
                     (2 * small);
  }
  for (std::size_t p = 0; p < width; ++p)
    for (std::size_t other = p + 1; other < width; ++other) matrix[p * width + other] = matrix[other * width + p];
  return matrix;
}

Certainty certainty_of(const MarginalModel& model, const std::vector<double>& information) {
  const auto places = free_places(model);
  const std::size_t width = model.parameters(), size = places.size();
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
  out.condition = condition_number(matrix, factored, size);
  const auto variances = inverse_diagonal(factored, size);
  for (std::size_t p = 0; p < size; ++p) out.errors[places[p]] = std::sqrt(variances[p]);
  return out;
}

}  // namespace marshrut::psychometrics
