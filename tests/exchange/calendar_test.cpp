// The calendar is read back by a parser of its own here: lines unfolded, values unescaped.
#include <doctest/doctest.h>

#include <map>
#include <vector>

#include "base/text.h"
#include "exchange/calendar/calendar.h"

using namespace marshrut;
using namespace marshrut::exchange;

namespace {

/// Lines as they were before folding; every line must end in CRLF and be short and whole characters.
std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find("\r\n", at);
    REQUIRE(end != text.npos);
    const auto line = text.substr(at, end - at);
    CHECK(line.size() <= 75);
    CHECK(is_utf8(line));
    CHECK(line.find_first_of("\r\n") == line.npos);
    if (line.starts_with(' ')) lines.back() += line.substr(1);
    else lines.push_back(line);
    at = end + 2;
  }
  return lines;
}

std::string unescaped(const std::string& value) {
  std::string out;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (value[at] != '\\') out += value[at];
    else out += value[++at] == 'n' ? '\n' : value[at];
  }
  return out;
}

using Properties = std::map<std::string, std::string>;

/// The properties of each event, by name with parameters.
std::vector<Properties> events_of(const std::string& text) {
  std::vector<Properties> events;
  std::vector<std::string> open;
  for (const auto& line : lines_of(text)) {
    const auto colon = line.find(':');
    REQUIRE(colon != line.npos);
    const auto name = line.substr(0, colon);
    const auto value = line.substr(colon + 1);
    if (name == "BEGIN") {
      open.push_back(value);
      if (value == "VEVENT") events.emplace_back();
    } else if (name == "END") {
      REQUIRE_FALSE(open.empty());
      CHECK(open.back() == value);
      open.pop_back();
    } else if (!open.empty() && open.back() == "VEVENT") {
      CHECK_MESSAGE(events.back().emplace(name, unescaped(value)).second, name << " stands twice");
    }
  }
  CHECK(open.empty());
  return events;
}

Calendar with(CalendarEvent event) {
  return {"Маршрут", 180, Instant::parse("2026-09-01T08:00:00.000Z").value(), {std::move(event)}};
}

}  // namespace

TEST_CASE("an activity of several days is days, the day after the last not among them") {
  const auto events = events_of(calendar_text(with({.uid = "item-1",
                                                    .summary = "Курс",
                                                    .location = "онлайн",
                                                    .day = Date::of(2026, 10, 30),
                                                    .last_day = Date::of(2026, 11, 30)})));
  REQUIRE(events.size() == 1);
  CHECK(events[0].at("UID") == "item-1@marshrut");
  CHECK(events[0].at("DTSTART;VALUE=DATE") == "20261030");
  CHECK(events[0].at("DTEND;VALUE=DATE") == "20261201");
  CHECK(events[0].at("DTSTAMP") == "20260901T080000Z");
}

TEST_CASE("a sitting stands at the region's time, whose zone the calendar describes") {
  const auto text = calendar_text(with({.uid = "sitting-1",
                                        .summary = "Диагностика",
                                        .starts = Instant::parse("2026-09-14T21:30:00.000Z"),
                                        .ends = Instant::parse("2026-09-14T23:00:00.000Z")}));
  const auto events = events_of(text);
  CHECK(events.at(0).at("DTSTART;TZID=Region+0300") == "20260915T003000");
  CHECK(events.at(0).at("DTEND;TZID=Region+0300") == "20260915T020000");
  CHECK(text.find("TZID:Region+0300\r\n") != text.npos);
  CHECK(text.find("TZOFFSETTO:+0300\r\n") != text.npos);
}

TEST_CASE("long and hostile texts stay the texts that they are") {
  std::string wide;
  for (int times = 0; times < 60; ++times) wide += "Щ€𝄞";
  for (const std::string& words : {std::string("Круглый стол; тема: «Урок», часть 1\\2"), wide, std::string(200, 'a'),
                                   std::string("первая\nвторая")}) {
    const auto events = events_of(calendar_text(with({.uid = "item-1", .summary = words, .day = Date::of(2026, 9, 1)})));
    REQUIRE(events.size() == 1);
    CHECK(events[0].at("SUMMARY") == words);
  }
  const auto events = events_of(calendar_text(with({.uid = "item-1\r\nBEGIN:VEVENT",
                                                    .summary = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y",
                                                    .day = Date::of(2026, 9, 1)})));
  CHECK(events.size() == 1);
}

TEST_CASE("the same days are the same bytes, and none at all is a calendar too") {
  Calendar empty{"Маршрут", -210, {}, {}};
  CHECK(events_of(calendar_text(empty)).empty());
  CHECK(calendar_text(empty).find("TZOFFSETTO:-0330\r\n") != std::string::npos);
  CHECK(calendar_text(empty) == calendar_text(empty));
}
