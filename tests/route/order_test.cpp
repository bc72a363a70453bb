#include "route/content/order.h"

#include <doctest/doctest.h>

#include "route/content/moved.h"
#include "route/errors.h"
#include "route_fixture.h"

using namespace marshrut;
using namespace marshrut::route;

namespace {

const Prerequisites second_after_first{{{"activity-i2"}, {{{"activity-i1"}, "A1", "Мероприятие i1"}, {{"activity-x"}, "X", "Другое"}}}};

catalogue::ActivitySession session_of(const RouteItem& item) {
  catalogue::ActivitySession session;
  session.id = item.session, session.starts = item.starts, session.ends = item.ends;
  return session;
}

}  // namespace

TEST_CASE("one of what has to come before is enough, ended before or attended at any time") {
  auto content = fixture::content();
  CHECK(in_order(content, second_after_first, {}));
  content.items[0].ends = content.items[1].starts;
  auto refused = in_order(content, second_after_first, {});
  REQUIRE(!refused);
  CHECK(refused.error().code == &errors::prerequisite_first);
  CHECK(refused.error().at == "/items/1");
  CHECK(refused.error().arguments == std::vector<std::string>{"Мероприятие i2", "«Мероприятие i1», «Другое»"});
  CHECK(in_order(content, second_after_first, {{"activity-x"}}));
  content.items[0].state = RouteItemState::done;
  CHECK(in_order(content, second_after_first, {}));
}

TEST_CASE("what was called off comes before nothing, and what runs already is not asked") {
  auto content = fixture::content();
  content.items[0].state = RouteItemState::cancelled;
  CHECK(!in_order(content, second_after_first, {}));
  content.items[1].state = RouteItemState::running;
  CHECK(in_order(content, second_after_first, {}));
}

TEST_CASE("an item goes with its session and remembers the first of its days") {
  const auto item = fixture::content().items[0];
  auto there = session_of(item);
  there.starts = Date::of(2026, 11, 16), there.ends = Date::of(2026, 12, 25), there.place = "Лицей № 2";
  const auto moved = moved_item(item, session_of(item), there);
  CHECK(moved.starts == there.starts);
  CHECK(moved.place == "Лицей № 2");
  CHECK(moved.moved_from == item.starts);
  CHECK(moved_item(moved, there, session_of(item)).moved_from == item.starts);
}

TEST_CASE("days of one's own stay where the session still holds them") {
  auto item = fixture::content().items[0];
  const auto before = session_of(item);
  item.starts = Date::of(2026, 11, 20), item.ends = Date::of(2026, 11, 30);
  auto after = before;
  after.starts = Date::of(2026, 11, 16);
  CHECK(moved_item(item, before, after).starts == item.starts);
  after.starts = Date::of(2026, 11, 25);
  CHECK(moved_item(item, before, after).starts == after.starts);
}

TEST_CASE("a move breaks a route when it brings a remark of time that was not there") {
  const auto before = fixture::content();
  auto after = before;
  after.items[2].starts = after.items[2].ends = Date::of(2027, 4, 20);
  CHECK(breaks_anew(fixture::kirov(), before, after, after.items[2], fixture::basis()));
  CHECK(!breaks_anew(fixture::kirov(), after, after, after.items[2], fixture::basis()));
  after = before;
  after.items[2].starts = after.items[2].ends = Date::of(2027, 2, 22);
  CHECK(!breaks_anew(fixture::kirov(), before, after, after.items[2], fixture::basis()));
}
