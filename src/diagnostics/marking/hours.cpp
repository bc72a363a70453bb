#include "diagnostics/marking/hours.h"

#include <algorithm>

namespace marshrut::diagnostics {

std::vector<HoursLine> hours_of(std::span<const WorkedOn> worked) {
  std::vector<HoursLine> lines;
  for (const auto& norm : hours_norms) {
    const auto found = std::ranges::find_if(worked, [&](const WorkedOn& one) { return one.act == norm.act && one.kind == name_of(norm.kind); });
    if (found == worked.end()) continue;
    lines.push_back({norm.kind, found->objects, norm.minutes, found->objects * norm.minutes});
  }
  return lines;
}

std::int64_t minutes_in_all(std::span<const HoursLine> lines) {
  std::int64_t all = 0;
  for (const auto& line : lines) all += line.minutes;
  return all;
}

std::string hours_in_words(std::int64_t minutes) {
  const auto tenths = (minutes + 3) / 6;
  const auto whole = std::to_string(tenths / 10);
  return tenths % 10 == 0 ? whole : whole + "," + std::to_string(tenths % 10);
}

}  // namespace marshrut::diagnostics
