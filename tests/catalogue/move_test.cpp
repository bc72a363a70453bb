#include <doctest/doctest.h>

#include "catalogue/errors.h"
#include "catalogue/move/move.h"

using namespace marshrut;
using namespace marshrut::catalogue;

namespace {

ActivitySession session_of(const char* id) {
  ActivitySession session;
  session.id = {id};
  session.activity = {"A"};
  session.starts = Date::of(2026, 12, 7), session.ends = Date::of(2026, 12, 8);
  session.slots = "2026-12-07d;2026-12-08e";
  return session;
}
const auto today = Date::of(2026, 10, 1);

}  // namespace

TEST_CASE("slots move along with the first day, over the end of a year too") {
  CHECK(slots_moved(session_of("S"), Date::of(2026, 12, 31)) == "2026-12-31d;2027-01-01e");
  CHECK(slots_moved(session_of("S"), Date::of(2026, 12, 1)) == "2026-12-01d;2026-12-02e");
}

TEST_CASE("what is over, called off or not moved at all is refused") {
  const auto before = session_of("S");
  auto after = before;
  CHECK(may_move(before, after, today).error().code == &errors::nothing_moved);
  after.place = "Лицей № 2";
  CHECK(may_move(before, after, today));
  CHECK(may_move(before, after, Date::of(2026, 12, 9)).error().code == &errors::session_past);
  auto off = before;
  off.state = SessionState::cancelled;
  CHECK(may_move(off, after, today).error().code == &errors::session_off);
}

TEST_CASE("two sessions of one activity are merged and no others") {
  const auto one = session_of("S"), other = session_of("T");
  auto elsewhere = other;
  elsewhere.activity = {"B"};
  CHECK(may_merge(one, other, today));
  CHECK(may_merge(one, one, today).error().code == &errors::sessions_unlike);
  CHECK(may_merge(one, elsewhere, today).error().code == &errors::sessions_unlike);
  CHECK(reason_is_given("коротко").error().code == &errors::move_reason_missing);
}
