#include "monitoring/standing/standing.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "monitoring/rules.h"

using namespace marshrut;
using namespace marshrut::monitoring;

namespace {

std::int64_t people_in(const StandingSum& sum) {
  std::int64_t people = 0;
  for (const auto& count : sum.counts) people += count.people;
  return people;
}

}  // namespace

TEST_CASE("standings make up the staff, and who is on leave is missed by nobody") {
  auto sum = nobody();
  CHECK(sum.counts.size() == 7);
  add(sum, {"43/M1/S11", false, false, "", false, 3});
  add(sum, {"43/M1/S11", false, false, "", true, 2});
  add(sum, {"43/M1/S11", true, false, "submitted", false, 4});
  add(sum, {"43/M1/S11", true, false, "draft", false, 1});
  CHECK(sum.staff == 10);
  CHECK(people_in(sum) == 10);
  CHECK(sum.on_leave == 2);
  CHECK(sum.without_diagnostics == 3);
  CHECK(sum.without_route == 4);
}

TEST_CASE("a place is the sum of its schools, and nothing above the root is told") {
  const AlikeWays ways[] = {{"43/M1/S11", false, false, "", false, 3}, {"43/M1/S12", true, false, "completed", false, 2}};
  const auto sums = standings_summed(ways, "43/M1");
  CHECK(sums.size() == 3);
  CHECK(sums.at("43/M1").staff == 5);
  CHECK(sums.at("43/M1/S12").without_route == 0);
  CHECK_FALSE(sums.contains("43"));
}

TEST_CASE("a share among few lies within its likely bounds, which are wider the fewer there are") {
  CHECK_FALSE(likely_share(0, 0));
  CHECK_FALSE(likely_share(10, 30));
  CHECK(likely_share(0, 6)->low == 0);
  CHECK(likely_share(0, 6)->high == doctest::Approx(31.1));
  CHECK(likely_share(6, 6)->high == 100);
  rc::check("the share lies within", [] {
    const auto of = *rc::gen::inRange(1, 30);
    const auto number = *rc::gen::inRange(0, of + 1);
    const auto likely = likely_share(number, of);
    RC_ASSERT(likely.has_value());
    const double percent = 100.0 * number / of;
    RC_ASSERT(likely->low <= percent + 0.1);
    RC_ASSERT(likely->high >= percent - 0.1);
  });
  CHECK(likely_share(5, 10)->high - likely_share(5, 10)->low > likely_share(10, 20)->high - likely_share(10, 20)->low);
}
