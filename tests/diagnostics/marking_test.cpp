#include "diagnostics/marking/marking.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace marshrut::diagnostics {
namespace {

Mark mark(std::int64_t turn, double points) {
  Mark one;
  one.turn = turn;
  one.points = points;
  return one;
}

ComparedMark pair(double own, double other, std::int64_t other_turn = 2) {
  ComparedMark one;
  one.points = own;
  one.other = other;
  one.other_turn = other_turn;
  return one;
}

TEST_CASE("two near marks are counted as their mean, two that lie apart wait for a third who decides") {
  CHECK_FALSE(settled_points(std::vector{mark(1, 2)}));
  CHECK(settled_points(std::vector{mark(1, 2), mark(2, 2)}) == 2);
  CHECK(settled_points(std::vector{mark(1, 2), mark(2, 1)}) == 1.5);
  CHECK_FALSE(settled_points(std::vector{mark(1, 3), mark(2, 1)}));
  CHECK(settled_points(std::vector{mark(1, 3), mark(2, 1), mark(3, 0)}) == 0);
  CHECK(settled_points(std::vector{mark(1, 2), mark(2, 1), mark(3, 0)}) == 1.5);
}

TEST_CASE("who of two marked first does not matter to what is counted") {
  CHECK(rc::check([] {
    const auto one = *rc::gen::inRange(0, 5), other = *rc::gen::inRange(0, 5), deciding = *rc::gen::inRange(0, 5);
    const std::vector there{mark(1, one), mark(2, other), mark(3, deciding)};
    const std::vector back{mark(1, other), mark(2, one), mark(3, deciding)};
    RC_ASSERT(settled_points(there) == settled_points(back));
  }));
}

TEST_CASE("agreement counts pairs of the first two; severity all others, and is not shown from a few") {
  const std::vector marks{pair(3, 3), pair(3, 2), pair(3, 1), pair(3, 1, third)};
  const auto agreement = agreement_of(marks);
  CHECK(agreement.answers == 3);
  CHECK(agreement.same == 1);
  CHECK(agreement.near == 1);
  CHECK(agreement.apart == 1);
  CHECK(severity_of(marks).pairs == 4);
  CHECK_FALSE(severity_of(marks).sufficient);
  std::vector<ComparedMark> many;
  for (int i = 0; i < 10; ++i) many.push_back(pair(2, i % 2 == 0 ? 1 : 2));
  const auto severity = severity_of(many);
  CHECK(severity.sufficient);
  CHECK(severity.mean == doctest::Approx(0.5));
  CHECK(severity.low > 0);
  CHECK(severity.high < 1);
}

}  // namespace
}  // namespace marshrut::diagnostics
