#include "monitoring/rules.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "kit/regulation_fixture.h"
#include "regulation/rules.h"

using namespace marshrut;
using namespace marshrut::monitoring;

namespace {

PlaceCount school(const std::string& path, std::int64_t people, double number = 0) {
  return {path, people, number, static_cast<double>(people)};
}

}  // namespace

TEST_CASE("a period is the one that the day lies in, up to that day") {
  auto calendar = regulation::kirov().calendar;
  auto today = Date::of(2027, 5, 20);
  using enum regulation::IndicatorPeriod;
  CHECK(span_of(day, calendar, today).from == today);
  CHECK(span_of(month, calendar, today).from == Date::of(2027, 5, 1));
  CHECK(span_of(quarter, calendar, today).from == Date::of(2027, 4, 1));
  CHECK(span_of(year, calendar, today).from == Date::of(2027, 1, 1));
  CHECK(span_of(school_year, calendar, today).from == Date::of(2026, 9, 1));
  CHECK(span_of(school_year, calendar, Date::of(2026, 9, 1)).from == Date::of(2026, 9, 1));
  CHECK(span_of(year, calendar, today).until == today);
}

TEST_CASE("nothing is divided by nothing") {
  using enum regulation::IndicatorFormula;
  CHECK(value_of(share, 1, 4) == doctest::Approx(25));
  CHECK(value_of(ratio, 6, 4) == doctest::Approx(1.5));
  CHECK(value_of(mean, 9, 2) == doctest::Approx(4.5));
  CHECK(value_of(count, 7, 0) == doctest::Approx(7));
  CHECK_FALSE(value_of(share, 0, 0));
}

TEST_CASE("a place holds the sum of what lies below it") {
  std::vector counts{school("43/M1/S1", 10, 4), school("43/M1/S2", 6, 1), school("43/M2/S3", 7, 7), school("43/M1", 2)};
  auto sums = summed(counts);
  CHECK(sums.at("43").people == 25);
  CHECK(sums.at("43").number == 12);
  CHECK(sums.at("43/M1").people == 18);
  CHECK(sums.at("43/M2").number == 7);
}

TEST_CASE("a group of fewer people than the regulation says is hidden, and nothing shown gives it away") {
  CHECK(regulation::people_min_of(regulation::kirov()) == 5);
  std::vector children{school("a", 4), school("b", 30), school("c", 9)};
  CHECK(hidden_among(children, 5) == std::vector{true, false, true});  // 43 of them all less 30 would tell the 4
  children[2].people = 2;
  CHECK(hidden_among(children, 5) == std::vector{true, false, true});
  children[0].people = children[2].people = 5;
  CHECK(hidden_among(children, 5) == std::vector{false, false, false});
}

TEST_CASE("small groups hide others until they are about enough people together") {
  std::vector children{school("a", 1), school("b", 2), school("c", 30), school("d", 9)};
  CHECK(hidden_among(children, 5) == std::vector{true, true, false, true});  // 42 less 39 would tell of 3 people
  std::vector shown{school("a", 20), school("b", 9)};
  CHECK(hidden_among(shown, 5, 2) == std::vector{false, true});  // two people work above the schools
  CHECK(hidden_among(shown, 5, 6) == std::vector{false, false});
}

TEST_CASE("what is hidden hides what lies below it") {
  std::vector counts{school("43/M1/S1", 2), school("43/M1/S2", 2), school("43/M2/S3", 20), school("43/M2/S4", 20),
                     school("43/M3/S5", 50)};
  HiddenPlaces hidden(summed(counts), 5);
  CHECK_FALSE(hidden.hides("43"));
  CHECK(hidden.hides("43/M1"));
  CHECK(hidden.hides("43/M1/S1"));
  CHECK(hidden.hides("43/M2"));     // or the sum would tell M1
  CHECK(hidden.hides("43/M2/S3"));  // or their sum would tell M2
  CHECK_FALSE(hidden.hides("43/M3/S5"));
}

TEST_CASE("no hidden number follows from the numbers that are shown") {
  rc::check([] {
    std::vector<PlaceCount> children;
    auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
    for (int size : sizes) children.push_back(school("p" + std::to_string(children.size()), size));
    auto hidden = hidden_among(children, 5);
    std::int64_t together = 0, all = 0;
    for (std::size_t at = 0; at < children.size(); ++at) {
      all += children[at].people;
      if (hidden[at]) together += children[at].people;
      if (children[at].people > 0 && children[at].people < 5) RC_ASSERT(hidden[at]);
      if (children[at].people == 0) RC_ASSERT(!hidden[at]);
    }
    if (all >= 5) RC_ASSERT(together == 0 || together >= 5);
  });
}
