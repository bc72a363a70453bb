#include "psychometrics/scoring/placement.h"

#include "psychometrics/latent/population.h"
#include "psychometrics/scoring/person_fit.h"

namespace marshrut::psychometrics {
namespace {

constexpr double step = 0.2;  // between nodes

std::size_t likeliest(const Row& weights) {
  return static_cast<std::size_t>(std::max_element(weights.begin(), weights.begin() + nodes) - weights.begin());
}

}  // namespace

std::optional<double> warm_estimate(const std::vector<KnownAnswer>& answers, double start) {
  return root_near(start, [&](double ability) {
    const auto slope = slope_at(answers, ability);
    return slope.information > 1e-300 ? slope.score + slope.bias / (2 * slope.information) : slope.score;
  });
}

std::optional<Placement> placed(const std::vector<KnownAnswer>& answers, const Population& population) {
  if (answers.empty()) return std::nullopt;
  Placement out;
  out.weights = log_weights(population.mean, population.variance);
  std::vector<Row> rows;
  for (const auto& [item, category] : answers) {
    rows.resize(item->categories());
    log_probabilities(*item, node_abilities(), rows);
    row::add(out.weights, rows[category]);
  }
  row::normalise(out.weights);
  const auto ability = warm_estimate(answers, node_abilities()[likeliest(out.weights)]);
  if (!ability) return std::nullopt;
  const double information = slope_at(answers, *ability).information;
  if (information <= 0) return std::nullopt;
  out.ability = *ability;
  out.error = 1 / std::sqrt(information);
  out.fit = person_fit(answers, out.ability);
  return out;
}

Row expected_percents(std::span<const Item> items) {
  Row percents{};
  std::vector<Row> rows;
  for (const auto& item : items) {
    rows.resize(item.categories());
    log_probabilities(item, node_abilities(), rows);
    const auto most = static_cast<double>(item.categories() - 1);
    for (std::size_t k = 1; k < item.categories(); ++k) {
      row::exponents(rows[k]);
      row::add_times(percents, rows[k], 100 * static_cast<double>(k) / (most * static_cast<double>(items.size())));
    }
  }
  return percents;
}

double ability_of_percent(const Row& percents, double percent) {
  const auto& at = node_abilities();
  if (percent <= percents[0]) return at[0];
  for (std::size_t q = 1; q < nodes; ++q)
    if (percents[q] >= percent) return at[q] - step * (percents[q] - percent) / (percents[q] - percents[q - 1]);
  return at[nodes - 1];
}

double percent_of_ability(const Row& percents, double ability) {
  const double place = std::clamp((ability - node_abilities()[0]) / step, 0.0, static_cast<double>(nodes - 1));
  const auto below = std::min(static_cast<std::size_t>(place), nodes - 2);
  return std::lerp(percents[below], percents[below + 1], place - static_cast<double>(below));
}

}  // namespace marshrut::psychometrics
