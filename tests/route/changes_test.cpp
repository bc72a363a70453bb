#include "route/content/changes.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "route/errors.h"
#include "route_fixture.h"

using namespace marshrut;
using namespace marshrut::route;
using regulation::CorrectionPart;

TEST_CASE("a difference names what was added, removed and moved, with hours before and after") {
  auto before = fixture::content(), after = before;
  after.items.erase(after.items.begin());
  after.items[0].starts = after.items[0].starts.plus_days(7);
  after.items[0].ends = after.items[0].ends.plus_days(7);
  after.items.push_back(fixture::item("i9", catalogue::ActivityKind::learning, before.starts, before.starts, 3));
  auto found = difference(before, after);
  REQUIRE(found.changes.size() == 3);
  CHECK(found.changes[0].kind == RouteChangeKind::removed);
  CHECK(found.changes[1].kind == RouteChangeKind::moved);
  CHECK(found.changes[2].kind == RouteChangeKind::added);
  CHECK(found.was_hours == 34);
  CHECK(found.hours == 13);
}

TEST_CASE("moved days change dates, other activities or goals change content, nothing changes nothing") {
  auto before = fixture::content();
  CHECK(changed_parts(before, before).empty());
  auto moved = before;
  moved.items[1].ends = moved.items[1].ends.plus_days(3);
  CHECK(changed_parts(before, moved) == std::vector{CorrectionPart::dates});
  auto fewer = before;
  fewer.items.pop_back();
  CHECK(changed_parts(before, fewer) == std::vector{CorrectionPart::content});
  auto goals = before;
  goals.goals[0].text = "Другая задача";
  CHECK(changed_parts(before, goals) == std::vector{CorrectionPart::content});
}

TEST_CASE("what is over is not sent, unless it is done or was agreed for those days") {
  auto content = fixture::content();
  auto day = content.items[0].ends;
  CHECK(none_over({}, content, day));
  auto refused = none_over({}, content, day.plus_days(1));
  REQUIRE(!refused);
  CHECK(refused.error().code == &errors::item_over);
  CHECK(refused.error().at == "/items/0");
  CHECK(none_over(content, content, day.plus_days(1)));
  auto moved = content;
  moved.items[0].starts = moved.items[0].starts.plus_days(-1);
  CHECK(!none_over(content, moved, day.plus_days(1)));
  moved.items[0].state = RouteItemState::done;
  CHECK(none_over({}, moved, day.plus_days(1)));
  CHECK(none_over(content, content, content.ends));
  CHECK(none_over(content, content, content.ends.plus_days(1)).error().code == &errors::term_over);
}

TEST_CASE("whatever is not a day is content, also beside days") {
  auto before = fixture::content();
  auto moved = before;
  moved.ends = moved.ends.plus_days(-1);
  auto both = std::vector{CorrectionPart::content, CorrectionPart::dates};
  auto reason = moved, goal = moved, hours = moved;
  reason.term_reason = "Другое обоснование";
  goal.items[0].goal.value = "g2";
  hours.items[0].hours += 40;
  CHECK(changed_parts(before, moved) == std::vector{CorrectionPart::dates});
  for (const auto& after : {reason, goal, hours}) CHECK(changed_parts(before, after) == both);
  reason.ends = before.ends;
  CHECK(changed_parts(before, reason) == std::vector{CorrectionPart::content});
  CHECK(difference(before, goal).goals_changed);
  auto locked = before;
  locked.items[0].locked = true;
  CHECK(changed_parts(before, locked).empty());
}

TEST_CASE("a term lies within reach of today and of the regulation, and what is kept as it was passes") {
  auto today = Date::of(2026, 11, 2);
  auto before = fixture::content(), after = before;
  auto code = [&] {
    auto checked = check_term(fixture::kirov(), today, before, after);
    return checked ? nullptr : checked.error().code;
  };
  CHECK(code() == nullptr);
  after.starts = Date::of(1, 1, 1);
  CHECK(code() == &errors::start_far);
  after.starts = today.plus_years(1).plus_days(1);
  CHECK(code() == &errors::start_far);
  after = before;
  after.ends = after.starts.plus_years(1);
  CHECK(code() == nullptr);
  after.ends = after.ends.plus_days(1);
  CHECK(code() == &errors::term_too_long);
  after.ends = after.starts;
  CHECK(code() == nullptr);
  after.ends = after.starts.plus_days(-1);
  CHECK(code() == &errors::term_too_long);
  today = Date::of(2031, 1, 1);
  CHECK(check_term(fixture::kirov(), today, after, after));
  auto loose = fixture::kirov();
  for (auto& check : loose.checks)
    if (check.check == regulation::RouteCheck::term) check.severity = regulation::CheckSeverity::warning;
  today = Date::of(2026, 11, 2);
  CHECK(check_term(loose, today, before, after).error().code == &errors::term_too_long);
  after.ends = after.starts;
  CHECK(check_term(loose, today, before, after));
  after.ends = Date::of(9999, 12, 31);
  CHECK(check_term(loose, today, before, after).error().code == &errors::term_too_long);
}

TEST_CASE("a goal that is given twice is named by its place") {
  auto content = fixture::content();
  content.goals[1].id = content.goals[0].id;
  auto refused = check_content(fixture::content(), content);
  REQUIRE(!refused);
  CHECK(refused.error().code == &errors::goal_repeated);
  CHECK(refused.error().at == "/goals/1/id");
}

TEST_CASE("a finished activity can be neither removed nor moved") {
  auto before = fixture::content();
  before.items[0].state = RouteItemState::done;
  auto lost = before;
  lost.items.erase(lost.items.begin());
  CHECK(check_content(before, lost).error().code == &errors::finished_item_lost);
  auto moved = before;
  moved.items[0].ends = moved.items[0].ends.plus_days(1);
  CHECK(check_content(before, moved).error().code == &errors::finished_item_lost);
  CHECK(check_content(before, before));
}

TEST_CASE("an activity chosen twice and an unknown goal are both named") {
  auto content = fixture::content();
  content.items.push_back(content.items[0]);
  content.items[1].goal = {"nowhere"};
  auto refused = check_content(fixture::content(), content);
  REQUIRE(!refused);
  CHECK(refused.error().also.size() == 1);
}

TEST_CASE("an item without a goal goes to the goal whose competency it covers first") {
  auto content = fixture::content();
  auto item = content.items[0];
  item.covers = "METH-9;METH-2;METH-1";
  CHECK(goal_for(item, content.goals).value == "g2");
  item.covers = "";
  CHECK(goal_for(item, content.goals).value == "g1");
  CHECK(goal_for(item, {}).empty());
}

TEST_CASE("what is added in one direction is removed in the other") {
  CHECK(rc::check([] {
    auto before = fixture::content(), after = before;
    for (auto* content : {&before, &after})
      std::erase_if(content->items, [](const RouteItem&) { return *rc::gen::arbitrary<bool>(); });
    auto there = difference(before, after), back = difference(after, before);
    auto count = [](const RouteDifference& d, RouteChangeKind kind) { return std::ranges::count(d.changes, kind, &RouteChange::kind); };
    RC_ASSERT(count(there, RouteChangeKind::added) == count(back, RouteChangeKind::removed));
    RC_ASSERT(there.hours == back.was_hours);
  }));
}
