#include "exchange/calendar/calendar.h"

#include <string_view>

namespace marshrut::exchange {
namespace {

constexpr std::size_t octets_of_line = 75;

/// 3.3.11: what would end a value is escaped; no sign of control gets out.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char sign : text) {
    if (sign == ',' || sign == ';' || sign == '\\') out += '\\';
    if (sign == '\n') out += "\\n";
    else if (static_cast<unsigned char>(sign) >= ' ' && sign != 127) out += sign;
  }
  return out;
}

bool is_inside_character(char sign) { return (static_cast<unsigned char>(sign) & 0xC0) == 0x80; }

/// 3.1: at most 75 octets a line, cut between characters; a line that goes on begins with a space.
void add_line(std::string& text, const std::string& line) {
  std::size_t at = 0;
  for (std::size_t room = octets_of_line; line.size() - at > room; room = octets_of_line - 1) {
    auto end = at + room;
    while (is_inside_character(line[end])) --end;
    text.append(line, at, end - at).append("\r\n ");
    at = end;
  }
  text.append(line, at).append("\r\n");
}

/// Without hyphens and colons, to the second: 20260914T090000.
std::string basic(std::string_view iso) {
  std::string out;
  for (const char sign : iso)
    if (sign != '-' && sign != ':') out += sign;
  return out;
}
std::string day_words(Date day) { return basic(day.iso()); }
std::string utc_words(Instant moment) { return basic(moment.iso().substr(0, 19)) + "Z"; }
std::string local_words(Instant moment, int offset_minutes) {
  return basic(moment.plus_minutes(offset_minutes).iso().substr(0, 19));
}

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }
/// +0300
std::string offset_words(int minutes) {
  const int size = minutes < 0 ? -minutes : minutes;
  return (minutes < 0 ? "-" : "+") + two(size / 60) + two(size % 60);
}
std::string zone_name(int minutes) { return "Region" + offset_words(minutes); }

void add_zone(std::string& text, int minutes) {
  const auto offset = offset_words(minutes);
  for (const auto& line : {std::string("BEGIN:VTIMEZONE"), "TZID:" + zone_name(minutes), std::string("BEGIN:STANDARD"),
                           std::string("DTSTART:19700101T000000"), "TZOFFSETFROM:" + offset, "TZOFFSETTO:" + offset,
                           "TZNAME:UTC" + offset, std::string("END:STANDARD"), std::string("END:VTIMEZONE")})
    add_line(text, line);
}

void add_time(std::string& text, const CalendarEvent& event, int offset_minutes) {
  if (event.day) {
    add_line(text, "DTSTART;VALUE=DATE:" + day_words(*event.day));
    add_line(text, "DTEND;VALUE=DATE:" + day_words(event.last_day.value_or(*event.day).plus_days(1)));
    add_line(text, "TRANSP:TRANSPARENT");
    return;
  }
  const auto zone = ";TZID=" + zone_name(offset_minutes) + ":";
  if (event.starts) add_line(text, "DTSTART" + zone + local_words(*event.starts, offset_minutes));
  if (event.ends) add_line(text, "DTEND" + zone + local_words(*event.ends, offset_minutes));
}

void add_event(std::string& text, const CalendarEvent& event, const Calendar& calendar) {
  add_line(text, "BEGIN:VEVENT");
  add_line(text, "UID:" + escaped(event.uid) + "@marshrut");
  add_line(text, "DTSTAMP:" + utc_words(calendar.stamp));
  add_time(text, event, calendar.offset_minutes);
  add_line(text, "SUMMARY:" + escaped(event.summary));
  if (!event.location.empty()) add_line(text, "LOCATION:" + escaped(event.location));
  if (!event.address.empty()) add_line(text, "DESCRIPTION:" + escaped(event.address));
  add_line(text, "END:VEVENT");
}

}  // namespace

std::string calendar_text(const Calendar& calendar) {
  std::string text;
  for (const auto& line : {std::string("BEGIN:VCALENDAR"), std::string("VERSION:2.0"), std::string("PRODID:-//Marshrut//RU"),
                           std::string("CALSCALE:GREGORIAN"), "X-WR-CALNAME:" + escaped(calendar.title),
                           std::string("REFRESH-INTERVAL;VALUE=DURATION:PT6H"), std::string("X-PUBLISHED-TTL:PT6H")})
    add_line(text, line);
  add_zone(text, calendar.offset_minutes);
  for (const auto& event : calendar.events) add_event(text, event, calendar);
  add_line(text, "END:VCALENDAR");
  return text;
}

}  // namespace marshrut::exchange
