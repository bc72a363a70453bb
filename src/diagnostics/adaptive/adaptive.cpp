#include "diagnostics/adaptive/adaptive.h"

#include <algorithm>

#include "instrument/form/compose.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::size_t most_of_one = 20;  // more items of one competency weary and tell hardly more

psychometrics::Losses losses_of(const regulation::LevelsRule& levels) {
  psychometrics::Losses losses;
  losses.false_deficit = levels.false_deficit_loss.value_or(losses.false_deficit);
  losses.missed_deficit = levels.missed_deficit_loss.value_or(losses.missed_deficit);
  return losses;
}

}  // namespace

FormPlan::FormPlan(const Scale& scale, const std::vector<instrument::FormPart>& parts, std::vector<PoolItem> pool,
                   const std::vector<RequiredPercent>& required, const regulation::LevelsRule& levels) {
  plan_.length = 0;
  plan_.stopping.fewest = static_cast<std::size_t>(instrument::adaptive_items_min);
  plan_.stopping.most = 0;
  for (const auto& part : parts) {
    plan_.length += static_cast<std::size_t>(part.items);
    plan_.stopping.most = std::max(plan_.stopping.most, static_cast<std::size_t>(part.items));
    const auto against = std::ranges::find(required, part.competency, &RequiredPercent::competency);
    if (against == required.end()) continue;
    auto& items = pools_.emplace_back();
    std::vector<psychometrics::Item> models;
    for (auto& one : pool) {
      if (one.item.competency != part.competency) continue;
      models.push_back(model_in(scale, one.item, one.version));
      items.push_back(std::move(one));
    }
    psychometrics::MeasuredCompetency measured;
    measured.name = part.competency;
    const auto known = scale.competencies.find(part.competency);
    const auto percents =
        known == scale.competencies.end() ? psychometrics::expected_percents(models) : known->second.percents;
    if (known != scale.competencies.end()) measured.population = known->second.population;
    measured.cut.at = psychometrics::ability_of_percent(percents, against->percent);
    measured.losses = losses_of(levels);
    banks_.push_back(std::make_unique<psychometrics::AdaptiveBank>(std::move(models)));
    measured.bank = banks_.back().get();
    plan_.competencies.push_back(std::move(measured));
  }
  const std::size_t each = plan_.length / std::max<std::size_t>(plan_.competencies.size(), 1);
  plan_.stopping.most = std::max(plan_.stopping.most, std::min(each, most_of_one));
}

const PoolItem& FormPlan::item(const psychometrics::AskedItem& asked) const {
  return pools_.at(static_cast<std::size_t>(asked.competency)).at(static_cast<std::size_t>(asked.item));
}

psychometrics::SittingStart FormPlan::start(std::uint64_t seed, const std::set<std::string>& seen) const {
  psychometrics::SittingStart start;
  start.seed = seed;
  for (const auto& items : pools_) {
    auto& of = start.seen.emplace_back();
    for (std::size_t at = 0; at < items.size(); ++at)
      if (seen.contains(items[at].item.code)) of.push_back(at);
    if (items.size() - of.size() < plan_.stopping.fewest) of.clear();
  }
  return start;
}

}  // namespace marshrut::diagnostics
