#pragma once
// A calendar as other programs read it (RFC 5545): folded lines, escaped texts, CRLF, times by the region's clock with the
// zone described inside, so that no program has to know it. Pure; the same events give the same bytes.
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"

namespace marshrut::exchange {

/// Of whole days (`day` to `last_day`, both included), or from `starts` to `ends`. `uid` stays while the thing is the same.
struct CalendarEvent {
  std::string uid;
  std::string summary;
  std::string location = "";
  std::string address = "";  // a page of the application
  std::optional<Date> day = {};
  std::optional<Date> last_day = {};
  std::optional<Instant> starts = {};
  std::optional<Instant> ends = {};
};

struct Calendar {
  std::string title;
  int offset_minutes = 0;  // of the region from UTC
  Instant stamp;           // when the feed was made: programs want a moment, and it must not change by itself
  std::vector<CalendarEvent> events;
};
std::string calendar_text(const Calendar& calendar);

}  // namespace marshrut::exchange
