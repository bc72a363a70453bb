#include "diagnostics/adaptive/exposure.h"

#include <algorithm>
#include <cmath>

#include "psychometrics/item/item.h"

namespace marshrut::diagnostics {
namespace {

using psychometrics::Sitting;

constexpr double limit_usual = 0.25;
constexpr double required_usual = 70;  // percent: about where most posts put their cut

std::vector<RequiredPercent> all_required(const FormPool& pool) {
  std::vector<RequiredPercent> required;
  for (const auto& competency : pool.competencies) required.push_back({competency.name, required_usual});
  return required;
}

/// Nothing where the plan cannot be begun: the first who sits is told.
std::optional<psychometrics::SittingState> made_up_sitting(const psychometrics::SittingPlan& plan,
                                                           const psychometrics::SittingStart& start,
                                                           psychometrics::SplitMix& chance) {
  std::vector<double> abilities;
  for (const auto& one : plan.competencies)
    abilities.push_back(one.population.mean + std::sqrt(one.population.variance) * chance.normal());
  auto sitting = Sitting::begun(plan, start);
  if (!sitting) return std::nullopt;
  std::vector<psychometrics::AbilityCurve> scratch;
  while (const auto asked = sitting->asked()) {
    const auto k = static_cast<std::size_t>(asked->competency);
    const auto& item = plan.competencies[k].bank->items[static_cast<std::size_t>(asked->item)];
    if (!sitting->answer(psychometrics::drawn_category(item, abilities[k], chance.uniform(), scratch))) return std::nullopt;
  }
  return sitting->state();
}

}  // namespace

double exposure_limit_of(std::size_t items, std::size_t most) {
  constexpr double room = 1.5;  // with less, nothing is left to choose by
  const double even = static_cast<double>(most) / static_cast<double>(std::max<std::size_t>(items, 1));
  return std::clamp(room * even, limit_usual, 1.0);
}

ExposureCounts expected_exposure(const std::shared_ptr<const FormPool>& pool, std::vector<RequiredPercent> required,
                                 const regulation::LevelsRule& levels, std::size_t people) {
  if (required.empty()) required = all_required(*pool);
  const FormPlan plan(pool, required, levels);
  ExposureCounts counts;
  psychometrics::SplitMix chance(1);
  for (std::size_t person = 1; person <= people; ++person) {
    const auto sat = made_up_sitting(plan.plan(), plan.start(person, {}, counts), chance);
    if (!sat) break;
    note_sitting(counts, *pool, required, *sat);
  }
  return counts;
}

void note_sitting(ExposureCounts& counts, const FormPool& pool, const std::vector<RequiredPercent>& required,
                  const psychometrics::SittingState& state) {
  std::vector<psychometrics::Exposure*> measured;
  for (const auto& competency : pool.competencies) {
    if (std::ranges::find(required, competency.name, &RequiredPercent::competency) == required.end()) continue;
    auto& of = counts[competency.name] =
        psychometrics::exposure_of(competency.items.size(), std::move(counts[competency.name]));
    of.sittings += 1;
    for (auto& times : of.eligible) ++times;
    for (const auto item : state.competencies.at(measured.size()).ineligible)
      --of.eligible.at(static_cast<std::size_t>(item));
    measured.push_back(&of);
  }
  const auto shown = [&](std::int64_t competency, std::int64_t item) {
    ++measured.at(static_cast<std::size_t>(competency))->given.at(static_cast<std::size_t>(item));
  };
  for (const auto& given : state.given) shown(given.competency, given.item);
  if (state.asked) shown(state.asked->competency, state.asked->item);
}

void add_counts(ExposureCounts& counts, const ExposureCounts& more) {
  for (const auto& [competency, of] : more) {
    auto sum = psychometrics::exposure_of(of.given.size(), std::move(counts[competency]));
    sum.sittings += of.sittings;
    for (std::size_t item = 0; item < of.given.size(); ++item) {
      sum.eligible[item] += of.eligible[item];
      sum.given[item] += of.given[item];
    }
    counts[competency] = std::move(sum);
  }
}

}  // namespace marshrut::diagnostics
