#include "psychometrics/calibration/information.h"

#include "psychometrics/calibration/missing_information.h"
#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {
namespace {

constexpr double small = 1e-4;

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
  ItemAscent ascent(priors);
  ItemSlope above, below;
  std::vector<double> values(size);
  write_parameters(item, values);
  for (std::size_t p = 0; p < size; ++p) {
    Item moved = item;
    values[p] += step;
    read_parameters(moved, values);
    ascent.look(moved, counts, above);
    values[p] -= 2 * step;
    read_parameters(moved, values);
    ascent.look(moved, counts, below);
    values[p] += step;
    for (std::size_t other = 0; other < size; ++other) {
      const double second = (below.gradient[other] - above.gradient[other]) / (4 * step);
      matrix[(at + std::max(p, other)) * width + at + std::min(p, other)] += p == other ? 2 * second : second;
    }
  }
}

}  // namespace

std::vector<double> observed_information(const Packed& packed, const MarginalModel& model, const Expected& expected) {
  const std::size_t width = model.parameters();
  std::vector<double> matrix(width * width);
  take_missing_information(packed, model, matrix);
  std::size_t at = 0;
  for (std::size_t item = 0; item < model.items.size(); ++item) {
    const std::span counts(&expected.counts[packed.first[item]], packed.categories(item));
    add_complete(model.priors, model.items[item], counts, at, width, matrix);
    at += parameters_of(model.items[item]);
  }
  if (model.variance_free) {
    const double grown = std::exp(small);
    matrix.back() += (variance_score(expected.people, model.variance / grown) -
                      variance_score(expected.people, model.variance * grown)) /
                     (2 * small);
  }
  for (std::size_t p = 0; p < width; ++p)
    for (std::size_t other = p + 1; other < width; ++other) matrix[p * width + other] = matrix[other * width + p];
  return matrix;
}

}  // namespace marshrut::psychometrics
