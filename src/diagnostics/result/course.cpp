#include "diagnostics/result/course.h"

#include <algorithm>
#include <cmath>

#include "diagnostics/scale/expected.h"
#include "psychometrics/latent/population.h"

namespace marshrut::diagnostics {
namespace {

double half_width(const psychometrics::Row& log_weights, const psychometrics::OnScale& place, double interval_percent) {
  psychometrics::OnScale now;
  now.percents = place.percents;
  now.now.weights = log_weights;
  psychometrics::row::normalise(now.now.weights);
  const auto expected = expected_percent(now, interval_percent);
  return std::round(10 * (expected.high - expected.low) / 2) / 10;
}

}  // namespace

std::map<std::string, std::vector<double>> course_of(const Scale& scale, std::span<const ScaledAnswer> answers,
                                                     double interval_percent) {
  const auto places = on_scale(scale, answers, {});
  std::vector<const ScaledAnswer*> in_time;
  for (const auto& answer : answers)
    if (answer.at) in_time.push_back(&answer);
  std::ranges::stable_sort(in_time, {}, [](const ScaledAnswer* one) { return one->at->ms; });
  std::map<std::string, psychometrics::Row> weights;
  std::map<std::string, std::vector<double>> course;
  for (const auto& [competency, place] : places) {
    weights[competency] = psychometrics::log_weights(place.population.mean, place.population.variance);
    course[competency].push_back(half_width(weights[competency], place, interval_percent));
  }
  std::vector<psychometrics::Row> rows;
  for (const auto* answer : in_time) {
    const auto place = places.find(answer->item.competency);
    if (place == places.end()) continue;
    const auto model = model_in(scale, answer->item, answer->version);
    rows.resize(model.categories());
    psychometrics::log_probabilities(model, psychometrics::node_abilities(), rows);
    auto& now = weights[place->first];
    psychometrics::row::add(now, rows[category_of(answer->item, answer->points)]);
    course[place->first].push_back(half_width(now, place->second, interval_percent));
  }
  return course;
}

std::optional<double> fit_of(const Scale& scale, std::span<const ScaledAnswer> answers) {
  std::map<std::string, double> count;
  for (const auto& answer : answers) count[answer.item.competency] += 1;
  double sum = 0, all = 0;
  for (const auto& [competency, place] : on_scale(scale, answers, {})) {
    if (!place.now.fit) continue;
    sum += *place.now.fit * std::sqrt(count[competency]);
    all += count[competency];
  }
  if (all <= 0) return std::nullopt;
  return sum / std::sqrt(all);
}

}  // namespace marshrut::diagnostics
