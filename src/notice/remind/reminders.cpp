#include "notice/remind/reminders.h"

namespace marshrut::notice {
namespace {

constexpr std::int64_t ms_of_hour = 3'600'000;
constexpr std::int64_t waits_long_ms = 3 * 24 * ms_of_hour;

bool is_at_weekend(Date day) {
  const std::chrono::weekday weekday{day.day};
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

Date working_day_before(Date day) {
  do day = day.plus_days(-1);
  while (is_at_weekend(day));
  return day;
}

}  // namespace

Days activities_near(Date today) { return {today.plus_days(1), today.plus_days(activity_days)}; }

bool decision_is_near(Date due, Date today) { return today >= working_day_before(due); }

Instant waits_long_since(Instant now) { return now.plus_ms(-waits_long_ms); }

bool is_time_to_remind(Instant now, int offset_minutes) {
  const auto midnight = std::chrono::milliseconds(now.date_at(offset_minutes).day.time_since_epoch()).count();
  return now.plus_minutes(offset_minutes).ms - midnight >= reminding_hour * ms_of_hour;
}

std::string mark_of(std::string_view what, const std::string& id, const std::string& when) {
  return std::string(what) + " " + id + (when.empty() ? "" : " " + when);
}

}  // namespace marshrut::notice
