#include "route/content/task.h"

#include <doctest/doctest.h>

#include "route_fixture.h"

using namespace marshrut;
using namespace marshrut::route;

namespace {
const Date asked = Date::of(2026, 11, 26);
}

TEST_CASE("a session may begin on the day after the decision is expected, on every step of approval") {
  auto profile = fixture::kirov();
  REQUIRE(profile.approvals.size() == 1);
  profile.approvals[0].decide_days = 7;
  CHECK(day_after_decision(profile, {}, asked) == Date::of(2026, 12, 4));
  profile.approvals.push_back(profile.approvals[0]);
  profile.approvals[1].step = 2;
  profile.approvals[1].decide_days = 3;
  CHECK(day_after_decision(profile, {}, asked) == Date::of(2026, 12, 8));  // the second term would end on a Sunday
}

TEST_CASE("where nobody decides a session may begin at once") {
  auto profile = fixture::kirov();
  Route in_force;
  in_force.agreed_number = 1;
  profile.correction.reapproval = regulation::Reapproval::never;
  CHECK(day_after_decision(profile, in_force, asked) == asked);
  profile.correction.reapproval = regulation::Reapproval::on_content_change;
  CHECK(day_after_decision(profile, in_force, asked) > asked);
  profile.approvals.clear();
  CHECK(day_after_decision(profile, {}, asked) == asked);
}
