#include "planning/value.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

#include "planning/calendar.h"

using namespace marshrut;
using namespace marshrut::planning;

TEST_CASE("the expected closed part agrees with a sum over the normal distribution") {
  for (double mean : {-0.1, 0.0, 0.2}) {
    for (double gain : {0.03, 0.1, 0.5}) {
      const double deviation = 0.08;
      double sum = 0, weight = 0;
      for (int i = -6000; i <= 6000; ++i) {
        double z = i / 1000.0, density = std::exp(-0.5 * z * z);
        sum += density * std::min(std::max(mean + z * deviation, 0.0), gain);
        weight += density;
      }
      CHECK(expected_closed(mean, deviation, gain) == doctest::Approx(sum / weight).epsilon(1e-4));
    }
  }
}

TEST_CASE("more gain closes more, and each next step adds less") {
  CHECK(rc::check([] {
    double mean = *rc::gen::inRange(-20, 60) / 100.0, deviation = *rc::gen::inRange(0, 20) / 100.0;
    double step = *rc::gen::inRange(1, 20) / 100.0;
    double first = expected_closed(mean, deviation, step);
    double second = expected_closed(mean, deviation, 2 * step) - first;
    RC_ASSERT(first >= -1e-12);
    RC_ASSERT(second >= -1e-12);
    RC_ASSERT(second <= first + 1e-12);
  }));
}

TEST_CASE("occasions clash on a common part of a day, and only there") {
  using catalogue::StudyForm;
  auto from = Date::of(2026, 11, 9), to = Date::of(2026, 11, 13);
  auto at = [](Date starts, Date ends, std::string_view slots, StudyForm form) {
    return Occasion{starts, ends, 6, 0, catalogue::Venue::centre, filled_slots(slots, form, starts, ends)};
  };
  auto week = at(from, to, "", StudyForm::in_person);
  CHECK(clash(week, at(to, to, "2026-11-13e", StudyForm::distance)));
  CHECK(!clash(week, at(to, to, "", StudyForm::distance)));
  CHECK(!clash(week, at(to.plus_days(1), to.plus_days(1), "", StudyForm::in_person)));
  CHECK(!clash(at(from, to, "2026-11-09d", StudyForm::in_person), at(from, to, "2026-11-09e", StudyForm::in_person)));
  CHECK(fills(week, {to, to.plus_days(5)}));
  CHECK(!fills(week, {to.plus_days(1), to.plus_days(5)}));
  CHECK(at(from, from.plus_days(30), "", StudyForm::in_person).slots.empty());
}

TEST_CASE("hours are spread evenly over the days and none are lost within the term") {
  CHECK(rc::check([] {
    Date starts = Date::of(2026, 9, 1);
    Occasion occasion{starts.plus_days(*rc::gen::inRange(0, 200)), {}, *rc::gen::inRange<std::int64_t>(1, 100), 0};
    occasion.ends = occasion.starts.plus_days(*rc::gen::inRange(0, 100));
    std::vector<double> weeks(60);
    spread(weeks, starts, occasion);
    double sum = 0;
    for (double hours : weeks) sum += hours;
    RC_ASSERT(std::abs(sum - static_cast<double>(occasion.hours)) < 1e-9);
    spread(weeks, starts, occasion, -1);
    for (double hours : weeks) RC_ASSERT(std::abs(hours) < 1e-9);
  }));
}

TEST_CASE("weeks are counted from the first day, the last day included") {
  auto start = Date::of(2026, 9, 7);
  CHECK(week_of(start, start.plus_days(6)) == 0);
  CHECK(week_of(start, start.plus_days(7)) == 1);
  CHECK(week_of(start, start.plus_days(-1)) == -1);
  CHECK(week_of(start, start.plus_days(-8)) == -2);
  CHECK(weeks_between(start, start.plus_days(6)) == 1);
  CHECK(weeks_between(start, start.plus_days(7)) == 2);
  CHECK(weeks_between(start, start.plus_days(-1)) == 0);
}
