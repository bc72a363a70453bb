#pragma once
// Sittings of made-up people over made-up banks.
#include "made_up_bank.h"
#include "psychometrics/adaptive/sitting/sitting.h"

namespace marshrut::psychometrics {

inline AdaptiveBank bank_of(std::size_t items, std::uint64_t seed = 7) {
  std::vector<Item> out;
  for (const auto& one : made_up_bank(items, seed).items) out.push_back(one.item);
  return AdaptiveBank(out);
}

/// Items go round the areas.
inline ContentPlan content_of(std::vector<ContentArea> areas, std::size_t items) {
  ContentPlan plan{std::move(areas), {}};
  for (std::size_t item = 0; item < items; ++item) plan.area_of.push_back(item % plan.areas.size());
  return plan;
}

/// Several competencies with a cut at -0.5.
inline SittingPlan plan_of(const std::vector<AdaptiveBank>& banks) {
  SittingPlan plan;
  for (const auto& bank : banks) {
    MeasuredCompetency measured;
    measured.name = "K" + std::to_string(plan.competencies.size() + 1);
    measured.bank = &bank;
    measured.cut = {-0.5, 0.1};
    plan.competencies.push_back(std::move(measured));
  }
  return plan;
}

/// An answer to the item that is asked by somebody of these abilities.
inline std::size_t answer_of(const SittingPlan& plan, const AskedItem& asked, const std::vector<double>& abilities,
                             SplitMix& chance) {
  const auto k = static_cast<std::size_t>(asked.competency);
  std::vector<AbilityCurve> curves;
  ability_curves(plan.competencies[k].bank->items[static_cast<std::size_t>(asked.item)], abilities[k], curves);
  double left = chance.uniform();
  std::size_t category = 0;
  while (category + 1 < curves.size() && (left -= std::exp(curves[category].log_p)) >= 0) ++category;
  return category;
}

}  // namespace marshrut::psychometrics
