#include "route/away/away.h"

#include <doctest/doctest.h>

using namespace marshrut;
using namespace marshrut::route;

namespace {

AwayActivity activity(const char* person, Date starts, Date ends, std::int64_t release_days) {
  return {{person}, {person}, person, RouteState::realising, "Курс", starts, ends, release_days};
}

}  // namespace

TEST_CASE("on a Sunday nobody is away, and no more days are told than one is released for") {
  const AwayActivity course[] = {activity("a", Date::of(2027, 1, 9), Date::of(2027, 1, 12), 2)};
  const auto days = days_away(course, Date::of(2027, 1, 1));
  REQUIRE(days.size() == 2);
  CHECK(days[0].date == Date::of(2027, 1, 9));
  CHECK(days[1].date == Date::of(2027, 1, 11));
  CHECK(days_away(course, Date::of(2027, 1, 10)).size() == 1);
}

TEST_CASE("three people on a day are many, and one with two activities is one person") {
  const auto day = Date::of(2027, 1, 20);
  const AwayActivity two[] = {activity("a", day, day, 1), activity("a", day, day, 1), activity("b", day, day, 1)};
  CHECK(days_away(two, day).front().people == 2);
  CHECK_FALSE(days_away(two, day).front().many);
  const AwayActivity three[] = {activity("a", day, day, 1), activity("b", day, day, 1), activity("c", day, day, 1)};
  CHECK(days_away(three, day).front().many);
}
