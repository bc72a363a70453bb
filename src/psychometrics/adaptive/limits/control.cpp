#include "psychometrics/adaptive/limits/control.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marshrut::psychometrics {

ControlTable next_control(std::span<const std::int64_t> chosen, std::int64_t sittings, double limit,
                          std::size_t length) {
  ControlTable table;
  for (const auto times : chosen)
    table.push_back(
        std::min(1.0, limit * static_cast<double>(sittings) / static_cast<double>(std::max<std::int64_t>(times, 1))));
  std::vector<std::size_t> order(table.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::greater(), [&](std::size_t item) { return table[item]; });
  for (std::size_t at = 0; at < std::min(length, order.size()); ++at) table[order[at]] = 1;
  return table;
}

double exposure_by_chance(double limit, std::int64_t sittings) {
  return 4 * std::sqrt(limit * (1 - limit) / static_cast<double>(sittings));
}

bool is_kept(std::span<const std::int64_t> given, std::int64_t sittings, double limit) {
  const auto most = static_cast<double>(given.empty() ? 0 : *std::ranges::max_element(given));
  return most / static_cast<double>(sittings) <= limit + exposure_by_chance(limit, sittings);
}

}  // namespace marshrut::psychometrics
