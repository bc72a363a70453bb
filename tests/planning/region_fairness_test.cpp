// What a region promises to each of its teachers: equal shares, a floor with a reason for who is below it, groups that run or do not.
#include <algorithm>
#include <tuple>

#include "kit/planning_region.h"
#include "region_kit.h"

namespace marshrut::planning {
namespace {

/// Both want the one seat of `one`; `two` gives a third of it, `three` runs from two people on.
const std::string one_seat = R"({"horizon":{"start":"2026-09-07","weeks":4},
 "activities":[{"id":"a","hours":8,"cost":2,"gains":{"k":0.3},"sessions":[{"id":"one","start":"2026-09-07","end":"2026-09-08","seats":1}]},
  {"id":"b","hours":8,"cost":1,"gains":{"k":0.1},"sessions":[{"id":"two","start":"2026-09-14","end":"2026-09-15","seats":2}]},
  {"id":"c","hours":8,"gains":{"m":0.4},"sessions":[{"id":"three","start":"2026-09-14","end":"2026-09-15","seats":5,"min_group":2}]}],
 "teachers":[{"id":"t","max_hours":8,"needs":[{"competency":"k","mean":0.5,"sd":0.1,"weight":1}]},
  {"id":"u","max_hours":8,"needs":[{"competency":"k","mean":0.5,"sd":0.1,"weight":2}]}]})";

TEST_CASE("who is below the floor is named with the reason") {
  auto floored = [](const std::string& text, double floor) {
    auto asked = replaced(text, R"("teachers")", "\"floor_share\":" + std::to_string(floor) + R"(,"teachers")");
    auto plan = plan_of(asked);
    REQUIRE(plan);
    check_plan(asked, *plan);
    return plan->summary;
  };
  auto promised = floored(one_seat, 0.3);
  CHECK(promised.under_floor.empty());
  CHECK(promised.share_least >= 0.3);
  auto seats = floored(one_seat, 0.5);
  REQUIRE(seats.under_floor.size() == 1);
  CHECK(seats.under_floor[0].teacher == "t");
  CHECK(seats.under_floor[0].share == doctest::Approx(1.0 / 3).epsilon(0.05));
  CHECK(seats.under_floor[0].reason == region::FloorWhy::seats);
  auto alone = replaced(one_seat, R"("id":"t","max_hours":8,"needs":[)",
                        R"("id":"t","max_hours":8,"needs":[{"competency":"m","mean":0.5,"sd":0.1,"weight":1},)");
  auto groups = floored(alone, 0.9);
  REQUIRE(groups.under_floor.size() == 1);
  CHECK(groups.under_floor[0].reason == region::FloorWhy::groups);
  auto poor = floored(replaced(one_seat, R"("teachers")", R"("budget":1.5,"teachers")"), 0.9);
  REQUIRE(poor.under_floor.size() == 2);
  CHECK(poor.under_floor[0].reason == region::FloorWhy::budget);
}

TEST_CASE("a holder who finds another route above the floor makes room") {
  auto text = replaced(one_seat, R"("gains":{"k":0.1})", R"("gains":{"n":0.2})");
  text = replaced(text, R"({"competency":"k","mean":0.5,"sd":0.1,"weight":2}])",
                  R"({"competency":"k","mean":0.5,"sd":0.1,"weight":2},{"competency":"n","mean":0.5,"sd":0.1,"weight":2}])");
  text = replaced(text, R"("sd":0.1,"weight":1})", R"("sd":0.1,"weight":0.3})");
  auto sum = plan_of(text);  // by the sum the seat is u's, and t has nothing
  REQUIRE(sum);
  CHECK(sum->lines[1].sessions == std::vector<std::string>{"one"});
  auto floored = plan_of(text, {.floor_share = 0.5});
  REQUIRE(floored);
  CHECK(floored->lines[0].sessions == std::vector<std::string>{"one"});
  CHECK(floored->lines[1].sessions == std::vector<std::string>{"two"});
  CHECK(floored->summary.under_floor.empty());
}

TEST_CASE("the floor that seats allow is kept for everybody, though the sum is less by it") {
  auto text = kit::planning_region({.seed = 11, .teachers = 150, .activities = 60, .seats = 0.6});
  auto free = plan_of(text);
  auto floored = plan_of(text, {.floor_share = 0.5});
  REQUIRE(free);
  REQUIRE(floored);
  auto below = std::ranges::count_if(free->lines, [](const auto& line) { return line.value < 0.5 * line.alone; });
  CHECK(below > 0);
  CHECK(floored->summary.below_floor < below);
  CHECK(floored->summary.share_least >= free->summary.share_least);
  CHECK(floored->summary.below_floor == static_cast<std::int64_t>(floored->summary.under_floor.size()));
  for (const auto& low : floored->summary.under_floor) CHECK(low.reason != region::FloorWhy::time);
}

TEST_CASE("equal shares count equally, whatever one's needs weigh") {
  auto equal = replaced(one_seat, R"("teachers")", R"("weights":"equal_shares","teachers")");
  // By sums the seat is u's, who gains twice as much; by shares either's. Who has priority gets it then.
  auto prior = replaced(equal, R"("id":"t",)", R"("id":"t","priority":1.5,)");
  auto plan = plan_of(prior);
  REQUIRE(plan);
  check_plan(prior, *plan);
  CHECK(plan->lines[0].sessions == std::vector<std::string>{"one"});
  CHECK(plan->lines[0].weight.value_or(0) * plan->lines[0].alone == doctest::Approx(1.5));
  auto by_sum = plan_of(replaced(one_seat, R"("id":"t",)", R"("id":"t","priority":1.5,)"));
  REQUIRE(by_sum);
  CHECK(by_sum->lines[1].sessions == std::vector<std::string>{"one"});
  CHECK_FALSE(by_sum->lines[0].weight);
  auto text = kit::planning_region({.seed = 12, .teachers = 120, .activities = 60, .seats = 0.6});
  auto shares = replaced(text, R"("teachers":[)", R"("weights":"equal_shares","teachers":[)");
  auto one = plan_of(shares, {.threads = 1}), three = plan_of(shares, {.threads = 3}), sums = plan_of(text);
  REQUIRE(one);
  REQUIRE(three);
  REQUIRE(sums);
  check_plan(shares, *one);
  CHECK(printed(*one) == printed(*three));
  CHECK(one->summary.gap < 0.08);
  CHECK(one->summary.share_mean >= sums->summary.share_mean - 0.002);
}

TEST_CASE("who has no priority is not left with nothing where seats are free") {
  auto text = replaced(one_seat, R"("id":"t",)", R"("id":"t","priority":0,)");
  auto plan = plan_of(text);
  REQUIRE(plan);
  check_plan(text, *plan);
  CHECK(plan->lines[0].sessions == std::vector<std::string>{"two"});
}

TEST_CASE("a session that no one could fill runs empty, and the region is planned") {
  for (auto [from, to, why] :
       {std::tuple{R"("seats":2})", R"("seats":2,"min_group":3})", region::NeverWhy::group_above_seats},
        std::tuple{R"("seats":2})", R"("min_group":3})", region::NeverWhy::group_above_everybody}}) {
    CAPTURE(to);
    auto text = replaced(one_seat, from, to);
    auto plan = plan_of(text);
    REQUIRE(plan);
    check_plan(text, *plan);
    REQUIRE(plan->summary.never_run.size() == 1);
    CHECK(plan->summary.never_run[0].session == "two");
    CHECK(plan->summary.never_run[0].reason == why);
    CHECK(plan->lines[0].sessions.empty());
    auto locked = plan_of(replaced(text, R"("id":"t",)", R"("id":"t","locked":["two"],)"));
    REQUIRE(!locked);
    CHECK(locked.error().at == "/teachers/0/locked/0");
  }
}

/// `t` gains by the group of two alone; `u` would have to leave what is worth a little or much more.
std::string small_group(double other) {
  return R"({"horizon":{"start":"2026-09-07","weeks":4},
 "activities":[{"id":"a","hours":8,"gains":{"k":0.3},"sessions":[{"id":"group","start":"2026-09-07","end":"2026-09-08","seats":3,"min_group":2}]},
  {"id":"b","hours":8,"gains":{"n":)" +
         std::to_string(other) + R"(},"sessions":[{"id":"other","start":"2026-09-14","end":"2026-09-15","seats":2}]}],
 "teachers":[{"id":"t","max_hours":8,"needs":[{"competency":"k","mean":0.5,"sd":0.1,"weight":1}]},
  {"id":"u","max_hours":8,"needs":[{"competency":"k","mean":0.5,"sd":0.1,"weight":0.2},{"competency":"n","mean":0.5,"sd":0.1,"weight":1}]}]})";
}

TEST_CASE("a group below its least is filled or closed, for the better whole") {
  auto filled = plan_of(small_group(0.1));
  REQUIRE(filled);
  check_plan(small_group(0.1), *filled);
  CHECK(filled->lines[0].sessions == std::vector<std::string>{"group"});
  CHECK(filled->lines[1].sessions == std::vector<std::string>{"group"});
  auto closed = plan_of(small_group(0.45));
  REQUIRE(closed);
  check_plan(small_group(0.45), *closed);
  CHECK(closed->lines[0].sessions.empty());
  CHECK(closed->lines[1].sessions == std::vector<std::string>{"other"});
}

TEST_CASE("floors, equal shares and groups are the same at any number of threads") {
  auto text = kit::planning_region({.seed = 13, .teachers = 140, .activities = 60, .seats = 0.5, .floor_share = 0.5});
  auto one = plan_of(text, {.threads = 1}), three = plan_of(text, {.threads = 3});
  REQUIRE(one);
  REQUIRE(three);
  check_plan(text, *one);
  CHECK(printed(*one) == printed(*three));
}

}  // namespace
}  // namespace marshrut::planning
