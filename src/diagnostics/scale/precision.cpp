#include "diagnostics/scale/precision.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "psychometrics/normal.h"

namespace marshrut::diagnostics {
namespace {

/// Of those that tell most at an ability.
double information_at(const std::vector<psychometrics::Item>& models, double ability, std::size_t given) {
  std::vector<double> information;
  for (const auto& model : models) information.push_back(psychometrics::information(model, ability));
  std::ranges::sort(information, std::ranges::greater{});
  information.resize(std::min(given, information.size()));
  return std::accumulate(information.begin(), information.end(), 0.0);
}

}  // namespace

FormPrecision precision_of(const Scale& scale, const std::string& competency, std::span<const ScaledAnswer> items,
                           std::size_t given, double interval_percent) {
  std::vector<psychometrics::Item> models;
  for (const auto& one : items) models.push_back(model_in(scale, one.item, one.version));
  const auto known = scale.competency(competency, models);
  const double deviates = psychometrics::deviates_of(interval_percent);
  FormPrecision out{competency, static_cast<std::int64_t>(std::min(given, models.size())), {}};
  for (int quarter = -12; quarter <= 12; ++quarter) {
    const double ability = quarter / 4.0;
    const double error = 1 / std::sqrt(information_at(models, ability, given) + 1 / known.population.variance);
    const auto at = [&](double away) {
      return psychometrics::percent_of_ability(known.percents, ability + away * deviates * error);
    };
    out.points.push_back({std::round(10 * at(0)) / 10, std::round(10 * (at(1) - at(-1)) / 2) / 10});
  }
  return out;
}

}  // namespace marshrut::diagnostics
