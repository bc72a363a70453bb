#include "route/overdue/overdue.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "route/errors.h"

namespace marshrut::route {
namespace {

constexpr std::size_t reason_shortest = 5, reason_longest = 500;

}  // namespace

std::vector<OverdueLine> by_delay(std::vector<OverdueItem> items, Date today) {
  std::vector<OverdueLine> lines;
  for (auto& item : items) {
    const auto days = item.ends.days_until(today);
    lines.push_back({std::move(item), days});
  }
  std::ranges::stable_sort(lines, {}, [](const OverdueLine& line) { return std::tuple(-line.days, line.overdue.teacher); });
  return lines;
}

Result<void> check_overdue_reason(const std::string& reason) {
  const auto length = code_points(trimmed(reason));
  if (length < reason_shortest || length > reason_longest)
    return fail(errors::overdue_reason, "/reason", std::to_string(reason_shortest), std::to_string(reason_longest));
  return {};
}

}  // namespace marshrut::route
