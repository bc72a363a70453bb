#include "psychometrics/calibration/marginal.h"

#include <memory>

#include "psychometrics/climb/dense.h"
#include "psychometrics/latent/population.h"

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

/// The factors of the items' blocks, and of the variance's one number.
struct Blocks {
  std::vector<std::vector<double>> factored;
  std::vector<std::size_t> sizes;
  double last = 1;

  Point solved(Point right) const {
    std::size_t at = 0;
    for (std::size_t item = 0; item < sizes.size(); ++item) {
      solve_factored(factored[item], std::span(right).subspan(at, sizes[item]));
      at += sizes[item];
    }
    if (at < right.size()) right[at] /= last;
    return right;
  }
};

}  // namespace

std::size_t MarginalModel::parameters() const {
  std::size_t count = variance_free ? 1 : 0;
  for (const auto& item : items) count += parameters_of(item);
  return count;
}

Point MarginalModel::point() const {
  Point out(parameters());
  std::size_t at = 0;
  for (const auto& item : items) {
    write_parameters(item, std::span(out).subspan(at, parameters_of(item)));
    at += parameters_of(item);
  }
  if (variance_free) out[at] = std::log(variance);
  return out;
}

bool MarginalModel::take(const Point& point) {
  std::size_t at = 0;
  for (std::size_t place = 0; place < items.size(); ++place) {
    auto& item = items[place];
    read_parameters(item, std::span(point).subspan(at, parameters_of(item)));
    at += parameters_of(item);
    if (!is_possible(item) || !std::isfinite(log_density(priors[place], item))) return false;
  }
  if (variance_free) variance = std::exp(point[at]);
  return variance > 1e-4 && variance < 100;
}

Marginal::Marginal(const Packed& packed, MarginalModel model)
    : packed_(packed), model_(std::move(model)), slopes_(model_.items.size()) {}

std::optional<Visit> Marginal::visit(const Point& point) {
  if (!model_.take(point)) return std::nullopt;
  const Row spread = log_weights(0, model_.variance);
  expect(packed_, model_.items, spread, expected_);
  Visit out;
  out.value = out.log_likelihood = expected_.log_likelihood;
  for (std::size_t item = 0; item < model_.items.size(); ++item)
    out.value += log_density(model_.priors[item], model_.items[item]);
  if (model_.variance_free) out.value += row::dot(model_.believed, spread);
  if (!std::isfinite(out.value)) return std::nullopt;
  MarginalModel next = model_;
  maximise(out, next);
  out.score_norm = greatest_component(out.score);
  out.next = next.point();
  return out;
}

void Marginal::maximise(Visit& out, MarginalModel& next) {
  for (std::size_t item = 0; item < next.items.size(); ++item) {
    const std::span counts(&expected_.counts[packed_.first[item]], packed_.categories(item));
    ascent_.climb(next.items[item], next.priors[item], counts, slopes_[item]);
    out.score.insert(out.score.end(), slopes_[item].gradient.begin(), slopes_[item].gradient.end());
    out.step = std::max(out.step, change(model_.items[item], next.items[item]));
  }
  if (!model_.variance_free) return;
  Row squares = node_abilities();
  for (double& one : squares) one *= one;
  Row all = expected_.people;
  row::add(all, model_.believed);
  next.variance = variance_of_square(row::dot(all, squares) / row::sum(all));
  out.score.push_back(variance_score(all, model_.variance));
  out.step = std::max(out.step, std::abs(next.variance - model_.variance));
}

Preconditioner Marginal::preconditioner() const {
  auto blocks = std::make_shared<Blocks>();
  for (const auto& slope : slopes_) {
    const std::size_t size = slope.gradient.size();
    auto block = slope.information;
    for (double raise = 1e-9; factor(block, size, 1e-13); raise *= 100) {
      block = slope.information;
      for (std::size_t p = 0; p < size; ++p) block[p * size + p] += raise * (block[p * size + p] + 1);
    }
    blocks->factored.push_back(std::move(block));
    blocks->sizes.push_back(size);
  }
  blocks->last = std::max(packed_.people / 2, 1.0);
  return [blocks](const Point& right) { return blocks->solved(right); };
}

}  // namespace marshrut::psychometrics
