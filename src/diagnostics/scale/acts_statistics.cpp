#include "diagnostics/scale/acts_statistics.h"

#include <algorithm>

#include "diagnostics/scale/store_scale.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::size_t looked_at_most = 100;

/// Every quarter of a logit: enough for a line to look smooth.
std::vector<CurvePoint> curve_of_model(const ItemParameters& parameters) {
  const psychometrics::Item item{parameters.model, parameters.slope, parameters.intercepts, 0};
  const auto most = static_cast<double>(item.categories() - 1);
  std::vector<CurvePoint> curve;
  std::vector<psychometrics::AbilityCurve> categories;
  for (int quarter = -12; quarter <= 12; ++quarter) {
    const double ability = quarter / 4.0;
    psychometrics::ability_curves(item, ability, categories);
    double share = 0;
    for (std::size_t k = 1; k < categories.size(); ++k)
      share += std::exp(categories[k].log_p) * static_cast<double>(k) / most;
    curve.push_back({ability, share, 0});
  }
  return curve;
}

ItemBehaviour behaviour_of(const CalibratedItem& item) {
  return {item.item, item.version, item.competency, item.source, item.statistics, curve_of_model(item.parameters)};
}

std::vector<CompetencyStatistics> counted(const std::vector<CalibratedItem>& items) {
  std::map<std::string, CompetencyStatistics> counts;
  for (const auto& item : items) {
    if (!item.is_current) continue;
    auto& count = counts[item.competency];
    count.competency = item.competency;
    count.items += 1;
    count.known += item.statistics.people >= people_for_words;
    count.flagged += !item.statistics.flags.empty();
  }
  std::vector<CompetencyStatistics> out;
  for (auto& [competency, count] : counts) out.push_back(std::move(count));
  return out;
}

/// A doubtful key spoils results, a weak item only tells little.
int weight_of(const CalibratedItem& item) {
  const auto& flags = item.statistics.flags;
  return (std::ranges::count(flags, ItemFlag::key_doubtful) > 0 ? 10 : 0) + static_cast<int>(flags.size());
}

}  // namespace

Result<BankStatistics> bank_statistics(access::Work& work, const AskStatistics& request) {
  TRY(work.may({work.region, {}}));
  BankStatistics out;
  out.calibration = store::last_calibration(work.rows, work.region);
  if (!out.calibration) return out;
  auto items = store::calibrated_items(work.rows, work.region, out.calibration->id);
  out.competencies = counted(items);
  std::erase_if(items, [&](const CalibratedItem& item) {
    return !item.is_current || (request.competency ? item.competency != *request.competency : item.statistics.flags.empty());
  });
  std::ranges::stable_sort(items, std::ranges::greater{}, &weight_of);
  if (!request.competency && items.size() > looked_at_most) items.resize(looked_at_most);
  std::ranges::transform(items, std::back_inserter(out.items), &behaviour_of);
  return out;
}

}  // namespace marshrut::diagnostics
