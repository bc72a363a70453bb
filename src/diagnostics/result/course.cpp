#include "diagnostics/result/course.h"

#include <algorithm>
#include <cmath>

#include "psychometrics/latent/population.h"
#include "psychometrics/normal.h"

namespace marshrut::diagnostics {
namespace {

/// Around the person's place in the end, by what was known with so much information.
double half_width(const psychometrics::OnScale& place, double information, double deviates) {
  const double ability = psychometrics::ability_of(place.now.weights).mean;
  const double away = deviates / std::sqrt(information);
  const double low = psychometrics::percent_of_ability(place.percents, ability - away);
  const double high = psychometrics::percent_of_ability(place.percents, ability + away);
  return std::round(10 * (high - low) / 2) / 10;
}

}  // namespace

std::map<std::string, std::vector<double>> course_of(const Scale& scale, std::span<const ScaledAnswer> answers,
                                                     double interval_percent) {
  const auto places = on_scale(scale, answers, {});
  std::vector<const ScaledAnswer*> in_time;
  for (const auto& answer : answers)
    if (answer.at) in_time.push_back(&answer);
  std::ranges::stable_sort(in_time, {}, [](const ScaledAnswer* one) { return one->at->ms; });
  const double deviates = psychometrics::deviates_of(interval_percent);
  std::map<std::string, double> information;
  std::map<std::string, std::vector<double>> course;
  for (const auto& [competency, place] : places) {
    information[competency] = 1 / place.population.variance;
    course[competency].push_back(half_width(place, information[competency], deviates));
  }
  for (const auto* answer : in_time) {
    const auto place = places.find(answer->item.competency);
    if (place == places.end()) continue;
    const double ability = psychometrics::ability_of(place->second.now.weights).mean;
    auto& known = information[place->first];
    known += psychometrics::information(model_in(scale, answer->item, answer->version), ability);
    course[place->first].push_back(half_width(place->second, known, deviates));
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
