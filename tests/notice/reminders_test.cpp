#include <doctest/doctest.h>

#include "notice/inform/audience.h"
#include "notice/remind/reminders.h"

using namespace marshrut;
using namespace marshrut::notice;

TEST_CASE("an activity is called to mind from three days before to the day before") {
  const auto days = activities_near(Date::of(2026, 9, 30));
  CHECK(days.from == Date::of(2026, 10, 1));
  CHECK(days.to == Date::of(2026, 10, 3));
}

TEST_CASE("a decision is called to mind on the working day before its last one, and after it") {
  const auto monday = Date::of(2026, 9, 14);
  CHECK_FALSE(decision_is_near(monday, Date::of(2026, 9, 10)));
  CHECK(decision_is_near(monday, Date::of(2026, 9, 11)));
  CHECK(decision_is_near(monday, Date::of(2026, 9, 14)));
  CHECK(decision_is_near(monday, Date::of(2026, 9, 20)));
  CHECK_FALSE(decision_is_near(Date::of(2026, 9, 16), Date::of(2026, 9, 14)));
}

TEST_CASE("nobody is reminded before the morning of the region") {
  CHECK_FALSE(is_time_to_remind(Instant::parse("2026-09-14T04:59:59.000Z").value(), 180));
  CHECK(is_time_to_remind(Instant::parse("2026-09-14T05:00:00.000Z").value(), 180));
  CHECK_FALSE(is_time_to_remind(Instant::parse("2026-09-14T21:30:00.000Z").value(), 180));
  CHECK(is_time_to_remind(Instant::parse("2026-09-14T21:30:00.000Z").value(), 720));
}

TEST_CASE("what is moved to another day is called to mind anew") {
  CHECK(mark_of("activity", "01A", "2026-09-14") != mark_of("activity", "01A", "2026-09-15"));
  CHECK(mark_of("evidence", "01A") == "evidence 01A");
}

TEST_CASE("a message reaches the part of a place that its sender holds") {
  CHECK(common_path("43", "43/M1/S11") == "43/M1/S11");
  CHECK(common_path("43/M1/S11", "43/M1") == "43/M1/S11");
  CHECK_FALSE(common_path("43/M1", "43/M2").has_value());
  CHECK_FALSE(common_path("43/M1", "43/M11").has_value());
}
