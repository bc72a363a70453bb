#include "psychometrics/adaptive/ratio.h"

namespace marshrut::psychometrics {

RatioTest::RatioTest(const std::vector<Item>& items, double cut, const RatioPlan& plan)
    : bound_(std::log((1 - plan.error) / plan.error)) {
  std::vector<AbilityCurve> above, below;
  for (const auto& item : items) {
    ability_curves(item, cut + plan.apart, above);
    ability_curves(item, cut - plan.apart, below);
    auto& of_item = ratios_.emplace_back();
    for (std::size_t k = 0; k < above.size(); ++k) of_item.push_back(above[k].log_p - below[k].log_p);
  }
}

}  // namespace marshrut::psychometrics
