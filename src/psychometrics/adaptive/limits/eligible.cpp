#include "psychometrics/adaptive/limits/eligible.h"

namespace marshrut::psychometrics {

std::vector<bool> eligible_for(const Exposure& exposure, double limit, std::span<const std::size_t> items,
                               const ContentPlan* content, std::size_t length, SplitMix& chance,
                               PastLimit past) {
  const auto drawn = drawn_eligible(exposure, limit, chance, past);
  std::vector<bool> eligible(drawn.size(), false);
  for (const auto item : items) eligible[item] = drawn[item];
  if (content) {
    std::vector<std::vector<std::size_t>> of_area(content->areas.size());
    for (const auto item : items) of_area[content->area_of[item]].push_back(item);
    for (std::size_t area = 0; area < of_area.size(); ++area)
      make_enough_eligible(eligible, exposure, of_area[area], content->areas[area].least);
  }
  make_enough_eligible(eligible, exposure, items, length);
  return eligible;
}

}  // namespace marshrut::psychometrics
