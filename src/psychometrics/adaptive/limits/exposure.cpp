#include "psychometrics/adaptive/limits/exposure.h"

#include <algorithm>

namespace marshrut::psychometrics {

Exposure exposure_of(std::size_t items, Exposure before) {
  before.eligible.resize(items, 0);
  before.given.resize(items, 0);
  return before;
}

std::vector<bool> drawn_eligible(const Exposure& exposure, double limit, SplitMix& chance, PastLimit past) {
  std::vector<bool> eligible(exposure.given.size());
  for (std::size_t item = 0; item < eligible.size(); ++item) {
    const auto given = static_cast<double>(exposure.given[item]);
    const bool drawn = chance.uniform() * given < limit * static_cast<double>(exposure.eligible[item]);
    const bool below = past == PastLimit::drawn || given < limit * static_cast<double>(exposure.sittings);
    eligible[item] = given == 0 || (drawn && below);
  }
  return eligible;
}

void make_enough_eligible(std::vector<bool>& eligible, const Exposure& exposure, std::span<const std::size_t> among,
                          std::size_t enough) {
  std::vector<std::size_t> others;
  for (const auto item : among)
    if (!eligible[item]) others.push_back(item);
  const auto already = among.size() - others.size();
  if (already >= enough) return;
  std::ranges::stable_sort(others, {}, [&](std::size_t item) { return exposure.given[item]; });
  others.resize(std::min(others.size(), enough - already));
  for (const auto item : others) eligible[item] = true;
}

void note_sitting(Exposure& exposure, const std::vector<bool>& eligible, std::span<const std::size_t> given) {
  exposure.sittings += 1;
  for (std::size_t item = 0; item < eligible.size(); ++item) exposure.eligible[item] += eligible[item] ? 1 : 0;
  for (const auto item : given) exposure.given[item] += 1;
}

}  // namespace marshrut::psychometrics
