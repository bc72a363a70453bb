#pragma once
// On which day what is called to mind, and under which mark, so that nobody is reminded of one thing twice. Pure.
#include <string>
#include <string_view>

#include "base/time.h"

namespace marshrut::notice {

/// Days before an activity begins on which its person may be reminded, and the hour of the region's day from which anybody
/// is reminded of anything.
inline constexpr int activity_days = 3;
inline constexpr int reminding_hour = 8;

/// The first days of activities that are called to mind today: from tomorrow on.
struct Days {
  Date from;
  Date to;
};
Days activities_near(Date today);
/// A decision is called to mind on its last day and the working day before, and once more when the day has passed.
bool decision_is_near(Date due, Date today);
/// Evidence that was sent before this has waited long.
Instant waits_long_since(Instant now);
/// Whether the day's reminders may go by the region's clock.
bool is_time_to_remind(Instant now, int offset_minutes);

/// "activity 01J... 2026-09-14": what is moved to another day is called to mind anew.
std::string mark_of(std::string_view what, const std::string& id, const std::string& when = "");

}  // namespace marshrut::notice
