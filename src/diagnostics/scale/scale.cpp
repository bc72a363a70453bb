#include "diagnostics/scale/scale.h"

#include <algorithm>

namespace marshrut::diagnostics {
namespace {

using psychometrics::Model;

psychometrics::Item model_of(const ItemParameters& parameters) {
  return {parameters.model, parameters.slope, parameters.intercepts, 0};
}

/// The answers to one competency with their models.
struct Modelled {
  std::vector<psychometrics::Item> models;
  std::vector<std::size_t> categories;

  std::optional<psychometrics::Placement> placed(const psychometrics::Population& population) const {
    std::vector<psychometrics::KnownAnswer> answers;
    for (std::size_t at = 0; at < models.size(); ++at) answers.push_back({&models[at], categories[at]});
    return psychometrics::placed(answers, population);
  }
};

std::map<std::string, Modelled> by_competency(const Scale& scale, std::span<const ScaledAnswer> answers) {
  std::map<std::string, Modelled> out;
  for (const auto& answer : answers) {
    auto& of = out[answer.item.competency];
    of.models.push_back(model_in(scale, answer.item, answer.version));
    of.categories.push_back(category_of(answer.item, answer.points));
  }
  return out;
}

}  // namespace

std::size_t categories_of(const instrument::Item& item) {
  return item.points_max < 2 ? 2 : 3;
}

std::size_t category_of(const instrument::Item& item, double points) {
  const double share = points / item.points_max;
  if (categories_of(item) == 2) return share >= 0.5 ? 1 : 0;
  return share >= 0.75 ? 2 : share >= 0.25 ? 1 : 0;
}

psychometrics::NormalPrior said_difficulty(const instrument::Item& item) {
  return {static_cast<double>(std::clamp<std::int64_t>(item.difficulty, 1, 3)) - 2, 0.7};
}

psychometrics::Item as_experts_say(const instrument::Item& item, double shift) {
  const double b = said_difficulty(item).mean + shift;
  psychometrics::Item out{Model::partial_credit, 1, {}, 0};
  for (std::size_t k = 1; k < categories_of(item); ++k) out.intercepts.push_back(-static_cast<double>(k) * b);
  return out;
}

Scale::Scale(std::int64_t calibration, const std::vector<CalibratedItem>& calibrated,
             const std::vector<CalibratedCompetency>& known)
    : calibration(calibration) {
  std::map<std::string, std::vector<psychometrics::Item>> banks;
  for (const auto& one : calibrated) {
    const auto model = model_of(one.parameters);
    items.emplace(std::pair(one.item, one.version), model);
    if (one.is_current && !one.statistics.suspended) banks[one.competency].push_back(model);
  }
  for (const auto& one : known)
    if (const auto bank = banks.find(one.competency); bank != banks.end())
      competencies[one.competency] = {{0, one.variance}, one.shift, psychometrics::expected_percents(bank->second)};
}

Scale::Competency Scale::competency(const std::string& name, std::span<const psychometrics::Item> own) const {
  const auto known = competencies.find(name);
  return known == competencies.end() ? Competency{{}, 0, psychometrics::expected_percents(own)} : known->second;
}

psychometrics::Item model_in(const Scale& scale, const instrument::Item& item, std::int64_t version) {
  const auto known = scale.items.find({item.code, version});
  // A version whose points are other ones than those it was calibrated with is a new item.
  if (known != scale.items.end() && known->second.categories() == categories_of(item)) return known->second;
  const auto of = scale.competencies.find(item.competency);
  return as_experts_say(item, of == scale.competencies.end() ? 0 : of->second.shift);
}

std::map<std::string, psychometrics::OnScale> on_scale(const Scale& scale, std::span<const ScaledAnswer> answers,
                                                       std::span<const ScaledAnswer> before) {
  const auto earlier = by_competency(scale, before);
  std::map<std::string, psychometrics::OnScale> out;
  for (const auto& [competency, modelled] : by_competency(scale, answers)) {
    const auto known = scale.competency(competency, modelled.models);
    psychometrics::OnScale place;
    place.population = known.population;
    place.percents = known.percents;
    const auto now = modelled.placed(place.population);
    if (!now) continue;
    place.now = *now;
    if (const auto was = earlier.find(competency); was != earlier.end())
      place.before = was->second.placed(place.population);
    out.emplace(competency, std::move(place));
  }
  return out;
}

}  // namespace marshrut::diagnostics
