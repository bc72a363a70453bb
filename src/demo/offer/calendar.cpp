#include "demo/offer/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace marshrut::demo {

namespace {

constexpr int first_session_day = 62;  // routes are submitted and decided by then

unsigned weekday_of(Date day) {
  return std::chrono::weekday{day.day}.iso_encoding();
}

}  // namespace

Calendar::Calendar(const Library& library, const Setting& setting)
    : quiet_(library.quiet),
      first_(setting.start.plus_days(first_session_day)),
      last_(setting.start.plus_days(setting.offered_days)) {}

bool Calendar::is_quiet(Date day) const {
  return std::ranges::any_of(quiet_,
                             [&](const QuietSpan& span) { return !span.is_one_day() && span.covers(day); });
}

bool Calendar::is_holiday(Date day) const {
  return std::ranges::any_of(quiet_,
                             [&](const QuietSpan& span) { return span.is_one_day() && span.covers(day); });
}

const std::vector<Date>& Calendar::starts_for(int days) {
  auto [entry, is_new] = starts_.try_emplace(days);
  if (!is_new) return entry->second;
  int free = 0;  // days in a row up to and with `day`
  for (Date day = first_; day <= last_; day = day.plus_days(1)) {
    free = is_quiet(day) ? 0 : free + 1;
    if (free < days) continue;
    const Date start = day.plus_days(1 - days);
    const bool suits = days > 1 ? weekday_of(start) == 1 : weekday_of(start) <= 5 && !is_holiday(start);
    if (suits) entry->second.push_back(start);
  }
  if (entry->second.empty())
    throw std::runtime_error(fmt::format("no room in the year for {} days in a row", days));
  return entry->second;
}

Date Calendar::draw_start(int days, YearPart part, Random& random) {
  const auto& starts = starts_for(days);
  const std::size_t from = part.number * starts.size() / part.of;
  const std::size_t until = std::max(from + 1, (part.number + 1) * starts.size() / part.of);
  return starts[from + random.below(until - from)];
}

bool Calendar::is_workday(Date day) const {
  return weekday_of(day) <= 5 && !is_quiet(day) && !is_holiday(day);
}

Date Calendar::next_workday(Date day) const {
  while (!is_workday(day)) day = day.plus_days(1);
  return day;
}

Date Calendar::working_day_after(Date from, int days) const {
  Date day = from;
  for (int left = days; left > 0;) {
    day = day.plus_days(1);
    left -= !is_quiet(day);
  }
  return next_workday(day);
}

bool Calendar::is_stretch(Date from, int days) const {
  for (int k = 0; k < days; ++k) {
    if (is_quiet(from.plus_days(k))) return false;
  }
  return true;
}

Date Calendar::latest_stretch(Date day, int days) const {
  while (!is_stretch(day, days)) day = day.plus_days(-1);
  return day;
}

Date Calendar::day_before(Date until, int days) const {
  Date day = until;
  for (int left = days; left > 0;) {
    day = day.plus_days(-1);
    left -= !is_quiet(day);
  }
  return day;
}

}  // namespace marshrut::demo
