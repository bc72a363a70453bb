#include "diagnostics/adaptive/adaptive.h"

#include <algorithm>

#include "diagnostics/adaptive/exposure.h"
#include "instrument/form/compose.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::size_t most_of_one = 20;  // more items of one competency weary and tell hardly more

std::vector<std::pair<std::string, std::int64_t>> named(const instrument::FormPart& part,
                                                        const std::vector<PoolItem>& items) {
  std::vector<std::pair<std::string, std::int64_t>> names;
  for (const auto& one : items)
    if (one.item.competency == part.competency) names.emplace_back(one.item.code, one.version);
  return names;
}

std::vector<psychometrics::Item> models_of(const Scale& scale, const instrument::FormPart& part,
                                           const std::vector<PoolItem>& items) {
  std::vector<psychometrics::Item> models;
  for (const auto& one : items)
    if (one.item.competency == part.competency) models.push_back(model_in(scale, one.item, one.version));
  return models;
}

}  // namespace

FormPool::Competency::Competency(const Scale& scale, const instrument::FormPart& part,
                                 const std::vector<PoolItem>& pool)
    : name(part.competency),
      most(static_cast<std::size_t>(part.items)),
      items(named(part, pool)),
      bank(models_of(scale, part, pool)) {
  const auto known = scale.competency(name, bank.items);
  percents = known.percents;
  population = known.population;
}

FormPool::FormPool(const Scale& scale, const std::vector<instrument::FormPart>& parts,
                   const std::vector<PoolItem>& items) {
  for (const auto& part : parts) competencies.emplace_back(scale, part, items);
}

FormPlan::FormPlan(std::shared_ptr<const FormPool> pool, const std::vector<RequiredPercent>& required,
                   const regulation::LevelsRule& levels)
    : pool_(std::move(pool)) {
  plan_.length = 0;
  plan_.stopping.fewest = static_cast<std::size_t>(instrument::adaptive_items_min);
  plan_.stopping.most = 0;
  for (const auto& competency : pool_->competencies) {
    plan_.length += competency.most;
    plan_.stopping.most = std::max(plan_.stopping.most, competency.most);
    const auto against = std::ranges::find(required, competency.name, &RequiredPercent::competency);
    if (against == required.end()) continue;
    measured_.push_back(&competency);
    psychometrics::MeasuredCompetency measured;
    measured.name = competency.name;
    measured.bank = &competency.bank;
    measured.population = competency.population;
    measured.cut.at = psychometrics::ability_of_percent(competency.percents, against->percent);
    measured.losses = psychometrics::losses_of(levels.false_deficit_loss, levels.missed_deficit_loss);
    measured.content = {{{competency.name, 0, competency.most}}, std::vector<std::size_t>(competency.items.size(), 0)};
    plan_.competencies.push_back(std::move(measured));
  }
  const std::size_t each = plan_.length / std::max<std::size_t>(plan_.competencies.size(), 1);
  plan_.stopping.most = std::max(plan_.stopping.most, std::min(each, most_of_one));
  for (auto& one : plan_.competencies)
    one.exposure_limit = exposure_limit_of(one.bank->items.size(), plan_.stopping.most);
  // Where not all are measured, the items of the others are shared among those that are.
  if (plan_.competencies.size() < pool_->competencies.size())
    for (auto& one : plan_.competencies) one.content.areas.front().most = plan_.stopping.most;
}

const std::string& FormPlan::code(const psychometrics::AskedItem& asked) const {
  return measured_.at(static_cast<std::size_t>(asked.competency))->items.at(static_cast<std::size_t>(asked.item)).first;
}

psychometrics::SittingStart FormPlan::start(std::uint64_t seed, const Barred& barred, const ExposureCounts& counts) const {
  psychometrics::SittingStart start;
  start.past_limit = psychometrics::PastLimit::drawn;  // a wave of people sits by the counts of the one before
  start.seed = seed;
  for (const auto* competency : measured_) {
    const auto& items = competency->items;
    std::vector<std::size_t> seen, suspended;
    for (std::size_t at = 0; at < items.size(); ++at) {
      if (barred.suspended.contains(items[at]))
        suspended.push_back(at);
      else if (barred.seen.contains(items[at].first))
        seen.push_back(at);
    }
    if (items.size() - suspended.size() - seen.size() < plan_.stopping.fewest) seen.clear();
    seen.insert(seen.end(), suspended.begin(), suspended.end());
    start.seen.push_back(std::move(seen));
    if (counts.empty()) continue;
    const auto known = counts.find(competency->name);
    start.exposure.push_back(known == counts.end() ? psychometrics::Exposure() : known->second);
  }
  return start;
}

}  // namespace marshrut::diagnostics
