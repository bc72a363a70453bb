#include <doctest/doctest.h>

#include <cmath>
#include <map>
#include <set>

#include "demo/offer/calendar.h"
#include "demo/offer/seats.h"
#include "demo/table.h"
#include "kit/demo_world.h"

using namespace marshrut;
using namespace marshrut::demo;
using namespace marshrut::demo::testing;

TEST_CASE(
    "every competency has at least five activities, transfer and reflection among them, in every region") {
  for (auto* region : {"08", "23", "24", "43", "66"}) {
    Setting shown = setting(40);
    shown.region_code = region;
    const Library library = read_library(sources(), shown);
    for (const auto& competency : library.competencies) {
      CAPTURE(region);
      CAPTURE(competency.code);
      std::set<std::string> kinds;
      std::set<std::string> types;
      int count = 0;
      for (const auto& activity : library.activities) {
        if (std::ranges::find(activity.competencies, competency.code) == activity.competencies.end())
          continue;
        ++count;
        kinds.insert(activity.kind);
        types.insert(activity.type);
      }
      CHECK(count >= 5);
      CHECK(kinds == std::set<std::string>{"learning", "reflection", "transfer"});
      CHECK(types.size() >= 3);
    }
  }
}

TEST_CASE("titles of activities are not repeated and codes are unique") {
  const World made = world(40);
  std::set<std::string> titles;
  std::set<std::string> codes;
  for (const auto& activity : made.library.activities) {
    titles.insert(activity.title);
    codes.insert(activity.code);
  }
  CHECK(titles.size() == made.library.activities.size());
  CHECK(codes.size() == made.library.activities.size());
}

TEST_CASE("there are 1.3 seats for each expected taker and a fifth of the sessions is short") {
  for (const int teachers : {200, 600, 10'000}) {
    CAPTURE(teachers);
    const World made = world(teachers);
    double demand = 0;
    int seats = 0;
    int limited = 0;
    int scarce = 0;
    for (const auto& session : made.sessions) {
      if (!session.seats) continue;
      ++limited;
      demand += session.demand;
      seats += *session.seats;
      scarce += *session.seats < session.demand && session.is_short;
      CHECK((*session.seats < session.demand) == session.is_short);
    }
    CHECK(std::abs(seats - 1.3 * demand) <= 1);
    CHECK(std::abs(scarce - limited / 5.0) <= 1);
    MESSAGE(teachers << " teachers: " << made.sessions.size() << " sessions, " << limited
                     << " with limited places, " << seats << " seats for " << demand << " takers");
  }
}

TEST_CASE("no session touches the quiet season, whatever day the demo starts") {
  for (const Date start :
       {Date::of(2026, 9, 1), Date::of(2026, 11, 25), Date::of(2027, 2, 10), Date::of(2027, 6, 1)}) {
    Setting shown = setting(200);
    shown.start = start;
    const World made = create_world(sources(), shown);
    const Calendar calendar(made.library, shown);
    CHECK(calendar.is_quiet(Date::of(2027, 4, 12)));
    CHECK(calendar.is_quiet(Date::of(2027, 8, 31)));
    CHECK_FALSE(calendar.is_quiet(Date::of(2027, 4, 11)));
    CHECK(calendar.is_holiday(Date::of(2027, 2, 23)));
    CHECK_FALSE(calendar.is_quiet(Date::of(2027, 9, 1)));
    for (const auto& session : made.sessions) {
      CAPTURE(session.code);
      CHECK(start < session.start);
      CHECK(session.end <= start.plus_years(1));
      for (Date day = session.start; day <= session.end; day = day.plus_days(1))
        CHECK_FALSE(calendar.is_quiet(day));
      for (const auto& [day, part] : session.slots) {
        CHECK((session.start <= day && day <= session.end));
        CHECK_FALSE(calendar.is_holiday(day));
      }
    }
  }
}

TEST_CASE("a week of a session has room in a route, and every activity is offered in both halves of the year") {
  constexpr double hours_of_a_week = 6;    // regulations/kirov.toml, checks: weekly_load
  constexpr int longest_that_fits = 58;    // hours over ten weeks
  const World made = world(60);
  std::map<std::size_t, std::size_t> sessions;
  for (const auto& session : made.sessions) {
    CAPTURE(session.code);
    ++sessions[session.activity];
    const int hours = made.library.activities[session.activity].hours;
    if (session.release_days > 0 || hours > longest_that_fits) continue;
    const int days = session.start.days_until(session.end) + 1;
    CHECK(static_cast<double>(hours) * std::min(days, 7) / days <= hours_of_a_week);
  }
  for (const auto& [activity, count] : sessions) CHECK(count >= 2);
}

TEST_CASE("every activity has a session and a gain for each of its competencies") {
  const World made = world(200);
  const ImportFiles files = write_files(made);
  std::map<std::string, int> sessions;
  const Table session_rows = Table::read(files.sessions);
  for (std::size_t i = 0; i < session_rows.size(); ++i) ++sessions[session_rows.at(i, "Мероприятие")];
  std::map<std::string, std::size_t> gains;
  const Table gain_rows = Table::read(files.gains);
  for (std::size_t i = 0; i < gain_rows.size(); ++i) {
    ++gains[gain_rows.at(i, "Мероприятие")];
    CHECK(gain_rows.at(i, "Источник") == "Маршрут, экспертная оценка");
  }
  for (const auto& activity : made.library.activities) {
    CAPTURE(activity.code);
    CHECK(sessions[activity.code] > 0);
    CHECK(gains[activity.code] == activity.competencies.size());
  }
}

TEST_CASE("days of sittings leave out the quiet season, and a campaign begins early enough before it") {
  const World made = world(40);
  const Calendar calendar(made.library, made.setting);
  CHECK(calendar.working_day_after(Date::of(2027, 4, 5), 3) == Date::of(2027, 4, 8));
  CHECK(calendar.working_day_after(Date::of(2027, 4, 5), 7) == Date::of(2027, 9, 1));
  CHECK(calendar.working_day_after(Date::of(2026, 11, 1), 3) == Date::of(2026, 11, 5));   // a holiday
  CHECK(calendar.working_day_after(Date::of(2026, 11, 1), 6) == Date::of(2026, 11, 9));   // a Saturday
  CHECK(calendar.latest_stretch(Date::of(2027, 6, 1), 62) == Date::of(2027, 2, 9));
  CHECK(calendar.latest_stretch(Date::of(2026, 9, 20), 62) == Date::of(2026, 9, 20));
  CHECK(calendar.day_before(Date::of(2027, 9, 11), 20) == Date::of(2027, 4, 2));
}
