#include "psychometrics/deficit_rule.h"

#include <algorithm>
#include <cmath>

#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {

Row below_cut(const Cut& cut) {
  const auto& abilities = node_abilities();
  // A node stands for the fifth around it, a uniform spread with this deviation: without it an exact cut would make steps.
  const double spread = (abilities[1] - abilities[0]) / std::sqrt(12.0);
  const double deviation = std::hypot(cut.error, spread);
  Row below{};
  for (std::size_t q = 0; q < nodes; ++q)
    below[q] = std::erfc((abilities[q] - cut.at) / deviation / std::sqrt(2.0)) / 2;
  return below;
}

double probability_below(const Row& weights, const Row& below) {
  double probability = 0;
  for (std::size_t q = 0; q < nodes; ++q) probability += weights[q] * below[q];
  return std::clamp(probability, 0.0, 1.0);
}

double deficit_probability(const Row& weights, const Cut& cut) {
  return probability_below(weights, below_cut(cut));
}

double decision_risk(double probability, const Losses& losses) {
  return std::min(probability * losses.missed_deficit, (1 - probability) * losses.false_deficit);
}

Losses losses_of(std::optional<double> false_deficit, std::optional<double> missed_deficit) {
  const Losses usual;
  return {false_deficit.value_or(usual.false_deficit), missed_deficit.value_or(usual.missed_deficit)};
}

DeficitLabel label_of(double probability, const Losses& losses) {
  const double threshold = losses.false_deficit / (losses.false_deficit + losses.missed_deficit);
  using enum DeficitLabel;
  if (probability >= std::max(0.90, threshold)) return confirmed;
  if (probability >= threshold) return probable;
  return probability >= 0.10 ? not_shown : absent;
}

}  // namespace marshrut::psychometrics
