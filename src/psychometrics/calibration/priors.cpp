#include "psychometrics/calibration/priors.h"

#include <limits>
#include <numbers>

#include "psychometrics/item/logistic.h"

namespace marshrut::psychometrics {
namespace {

double log_normal_density(const NormalPrior& prior, double value) {
  const double z = (value - prior.mean) / prior.deviation;
  return -z * z / 2 - std::log(prior.deviation) - std::log(2 * std::numbers::pi) / 2;
}

/// What an expert's difficulty says of intercept k, from 1.
std::optional<NormalPrior> of_intercept(const Priors& priors, std::size_t k) {
  if (!priors.difficulty) return std::nullopt;
  const auto steps = static_cast<double>(k);
  return NormalPrior{-steps * priors.difficulty->mean, steps * priors.difficulty->deviation};
}

double pull(const NormalPrior& prior, double value) {
  return (prior.mean - value) / (prior.deviation * prior.deviation);
}

}  // namespace

Priors operational_priors() {
  return {NormalPrior{0, 0.5}, NormalPrior{0, 3}, NormalPrior{logit(0.25), 0.5}, std::nullopt};
}

double log_density(const Priors& priors, const Item& item) {
  double sum = 0;
  if (priors.log_slope && has_free_slope(item.model)) {
    if (item.slope <= 0) return -std::numeric_limits<double>::infinity();
    sum += log_normal_density(*priors.log_slope, std::log(item.slope));
  }
  if (priors.intercept)
    for (double intercept : item.intercepts) sum += log_normal_density(*priors.intercept, intercept);
  if (priors.difficulty)
    for (std::size_t k = 1; k < item.categories(); ++k)
      sum += log_normal_density(*of_intercept(priors, k), item.intercepts[k - 1]);
  if (priors.guess_logit && has_guess(item.model)) sum += log_normal_density(*priors.guess_logit, logit(item.guess));
  return sum;
}

void add_prior(const Priors& priors, const Item& item, std::span<double> gradient, std::span<double> information) {
  auto add = [&](const std::optional<NormalPrior>& prior, std::size_t at, double value, double rate) {
    if (!prior) return;
    gradient[at] += pull(*prior, value) * rate;
    information[at * gradient.size() + at] += rate * rate / (prior->deviation * prior->deviation);
  };
  std::size_t at = 0;
  if (has_free_slope(item.model)) {
    if (priors.log_slope) add(priors.log_slope, at, std::log(item.slope), 1 / item.slope);
    ++at;
  }
  for (std::size_t k = 1; k < item.categories(); ++k, ++at) {
    add(priors.intercept, at, item.intercepts[k - 1], 1);
    add(of_intercept(priors, k), at, item.intercepts[k - 1], 1);
  }
  if (has_guess(item.model)) add(priors.guess_logit, at, logit(item.guess), 1);
}

}  // namespace marshrut::psychometrics
