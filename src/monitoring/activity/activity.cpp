#include "monitoring/activity/activity.h"

#include "base/text.h"
#include "monitoring/errors.h"

namespace marshrut::monitoring {
namespace {

constexpr std::size_t activity_text_longest = 10'000;

}  // namespace

HalfYear half_of(Date day) {
  const auto civil = day.civil();
  const int year = static_cast<int>(civil.year());
  if (static_cast<unsigned>(civil.month()) <= 6) return {Date::of(year, 1, 1), Date::of(year, 6, 30)};
  return {Date::of(year, 7, 1), Date::of(year, 12, 31)};
}

HalfYear half_before(Date day) {
  return half_of(half_of(day).since.plus_days(-1));
}

bool is_work(const std::string& act) {
  const bool settings = act.starts_with("session.") || act.starts_with("consent.") || act.starts_with("workbook.") ||
                        act.starts_with("activity.");
  return !settings && !act.ends_with(".own") && !act.ends_with(".read");
}

Result<void> check_activity_text(const std::string& text) {
  if (code_points(text) > activity_text_longest)
    return fail(errors::activity_text, "/text", std::to_string(activity_text_longest));
  return {};
}

}  // namespace marshrut::monitoring
