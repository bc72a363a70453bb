#include <doctest/doctest.h>

#include "base/time.h"

using namespace marshrut;

TEST_CASE("a date is read only from its ISO form") {
  CHECK(Date::parse("2026-11-25") == Date::of(2026, 11, 25));
  for (auto* wrong : {"2026-02-29", "2026-13-01", "26-11-25", "2026-11-25T00:00:00Z", " 2026-11-25", ""}) {
    CAPTURE(wrong);
    CHECK_FALSE(Date::parse(wrong));
  }
}

TEST_CASE("a year after 29 February is 28 February") {
  CHECK(Date::of(2028, 2, 29).plus_years(1) == Date::of(2029, 2, 28));
}

TEST_CASE("an instant survives its text form") {
  for (std::int64_t ms : {0LL, 1'764'063'000'123LL, -1LL}) {
    CHECK(Instant::parse(Instant{ms}.iso()) == Instant{ms});
  }
}
