// A plan of a group against a copy: what the person did with the copy is never lost.
#include "team/group/group_route.h"

#include <doctest/doctest.h>

#include "team/errors.h"

using namespace marshrut;
using namespace marshrut::team;

namespace {

GroupSession session(const std::string& id) { return {{id}, "Занятие " + id, Date::of(2026, 10, 1), Date::of(2026, 10, 2), 6}; }

route::RouteItem item(const std::string& id, const std::string& session, const std::string& goal, route::RouteItemState state) {
  route::RouteItem one;
  one.id = {id};
  one.session = {session};
  one.goal = {goal};
  one.state = state;
  return one;
}

GroupMember member(const std::string& person) { return {{person}, {}, 0, {}, 0}; }

}  // namespace

TEST_CASE("a change is what was added to the plan and what was dropped from it") {
  GroupPlan before{{{"Проект", "M-1"}}, {session("a"), session("b")}};
  GroupPlan after{{{"Проект", "M-1"}, {"Урок", ""}}, {session("b"), session("c")}};
  auto change = plan_change(before, after);
  REQUIRE(change.added.size() == 1);
  CHECK(change.added[0].session.value == "c");
  REQUIRE(change.dropped.size() == 1);
  CHECK(change.dropped[0].session.value == "a");
  REQUIRE(change.goals_added.size() == 1);
  CHECK(change.goals_dropped.empty());
  CHECK(is_nothing(plan_change(after, after)));
}

TEST_CASE("a change leaves what the person added, began or did") {
  using enum route::RouteItemState;
  route::RouteContent copy{Date::of(2026, 9, 1), Date::of(2027, 5, 1), "", {{{"g1"}, "Проект", "M-1"}, {{"g2"}, "Своя цель", ""}},
                           {item("i1", "a", "g1", planned), item("i2", "b", "g1", running), item("i3", "own", "g2", planned)}};
  GroupPlan taken{{{"Проект", "M-1"}}, {session("a"), session("b")}};
  GroupPlan now{{}, {session("c"), session("own")}};
  auto after = with_change(copy, plan_change(taken, now));
  REQUIRE(after.items.size() == 3);
  CHECK(after.items[0].session.value == "b");    // begun: it stays although the plan dropped it
  CHECK(after.items[1].session.value == "own");  // there already: not twice
  CHECK(after.items[2].session.value == "c");
  CHECK(after.items[2].id.empty());
  REQUIRE(after.goals.size() == 2);  // the dropped goal is still aimed at by what is begun
  auto without_begun = copy;
  without_begun.items.erase(without_begun.items.begin() + 1);
  CHECK(with_change(without_begun, plan_change(taken, now)).goals.size() == 1);
}

TEST_CASE("a change is offered until it is taken or declined, and only before the route is begun") {
  GroupRoute group{.plan = {}, .number = 3};
  group.plan.sessions.push_back(session("a"));
  GroupMember one = member("p");
  CHECK(has_offer(group, one, route::RouteState::draft));
  CHECK(has_offer(group, one, route::RouteState::agreed));
  CHECK_FALSE(has_offer(group, one, route::RouteState::submitted));
  CHECK_FALSE(has_offer(group, one, route::RouteState::realising));
  one.declined = 3;
  CHECK_FALSE(has_offer(group, one, route::RouteState::draft));
  one.declined = 2;
  CHECK(has_offer(group, one, route::RouteState::draft));
  one.plan = group.plan;
  CHECK_FALSE(has_offer(group, one, route::RouteState::draft));
}

TEST_CASE("a group that is no group is refused with each place that is wrong") {
  GroupRoute group{.title = "Проекты"};
  CHECK(check_group(group, {member("a"), member("b")}));
  auto alone = check_group(group, {member("a")});
  REQUIRE_FALSE(alone);
  CHECK(alone.error().code == &errors::people_out_of_range);
  group.title = "  ";
  group.plan.goals = {{"Одно", ""}, {"Одно", ""}, {" ", ""}};
  auto wrong = check_group(group, {member("a"), member("a")});
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().at == "/title");
  CHECK(wrong.error().also.size() == 3);
}

TEST_CASE("days that were chosen for the group go along with its plan, and those of the catalogue by themselves") {
  GroupPlan taken{{}, {session("a"), session("b")}, {}};
  auto now = taken;
  now.sessions[0].starts = now.sessions[0].ends = Date::of(2026, 10, 2);
  now.sessions[0].own_days = true;
  now.sessions[1].starts = now.sessions[1].ends = Date::of(2026, 11, 1);
  const auto change = plan_change(taken, now);
  REQUIRE(change.moved.size() == 1);
  CHECK(change.moved[0].session.value == "a");
  CHECK(!is_nothing(change));
  route::RouteContent copy;
  copy.items = {item("1", "a", "", route::RouteItemState::planned), item("2", "b", "", route::RouteItemState::planned)};
  const auto after = with_change(copy, change);
  CHECK(after.items[0].starts == Date::of(2026, 10, 2));
  CHECK(after.items[1].starts == copy.items[1].starts);
}

TEST_CASE("a lock or a ban in the plan changes nothing for the copies") {
  GroupPlan taken{{}, {session("a")}, {}};
  auto now = taken;
  now.sessions[0].locked = true;
  now.banned = {{"activity"}};
  CHECK(is_nothing(plan_change(taken, now)));
}
