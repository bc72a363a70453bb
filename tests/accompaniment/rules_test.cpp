#include "accompaniment/rules.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "accompaniment/errors.h"
#include "base/web_link.h"
#include "kit/regulation_fixture.h"
#include "regulation/rules.h"
#include "route/errors.h"

using namespace marshrut;
using namespace marshrut::accompaniment;

namespace {

const regulation::Profile& kirov() {
  static const auto profile = regulation::kirov();
  return profile;
}

route::Route route_in(route::RouteState state, std::int64_t agreed_number = 1) {
  route::Route route;
  route.state = state;
  route.agreed_number = agreed_number;
  return route;
}

route::RouteItem item_in(route::RouteItemState state, Date ends = Date::of(2026, 12, 1)) {
  route::RouteItem item;
  item.title = "Курс";
  item.state = state;
  item.ends = ends;
  return item;
}

}  // namespace

TEST_CASE("only whole addresses of the web by http and https are links") {
  for (const char* good : {"https://example.org", "http://example.org/a?b=c#d", "HTTPS://пример.рф/урок"})
    CHECK_MESSAGE(is_web_link(good), good);
  for (const char* bad :
       {"", "example.org", "javascript:alert(1)", "https://", "https:///etc", "ftp://example.org", "data:text/html,x",
        "https://a b", "https://me:secret@example.org", "https://\"x", "file:///x"})
    CHECK_MESSAGE(!is_web_link(bad), bad);
}

TEST_CASE("evidence goes to an activity that has begun and is left, of a route that is in force") {
  using enum route::RouteState;
  auto planned = item_in(route::RouteItemState::planned);
  planned.starts = Date::of(2026, 11, 1);
  Sending now{Date::of(2026, 11, 1)};
  CHECK(may_send(route_in(realising), planned, now));
  CHECK(may_send(route_in(submitted), planned, now));  // a correction waits, the agreed revision is in force
  CHECK(may_send(route_in(submitted, 0), planned, now).error().code == &errors::route_not_in_force);
  CHECK(may_send(route_in(suspended), planned, now).error().code == &errors::route_not_in_force);
  CHECK(may_send(route_in(realising), item_in(route::RouteItemState::done), now).error().code == &errors::activity_over);
  CHECK(may_send(route_in(realising), planned, {now.today, true, {evidence_most, evidence_most}}).error().code == &errors::too_many);
  CHECK(may_send(route_in(realising), planned, {now.today, true, {evidence_most - 1, evidence_most_ever - 1}}));
  CHECK(may_send(route_in(realising), planned, {now.today, true, {0, evidence_most_ever}}).error().code == &errors::too_many_ever);
  CHECK(may_send(route_in(realising), planned, {now.today.plus_days(-1)}).error().code == &errors::activity_ahead);
  CHECK(may_send(route_in(submitted), planned, {now.today, false}).error().code == &route::errors::item_unapproved);
}

TEST_CASE("what was reviewed stays, and a correction says what to correct") {
  Evidence evidence;
  auto accepted = reviewed(evidence, ReviewDecision::accepted, "");
  REQUIRE(accepted);
  CHECK(accepted->state == EvidenceState::accepted);
  CHECK(reviewed(*accepted, ReviewDecision::correction, "Приложите отзыв").error().code == &errors::reviewed_already);
  CHECK(reviewed(evidence, ReviewDecision::correction, "  мало   ").error().code == &errors::comment_missing);
  CHECK(reviewed(evidence, ReviewDecision::correction, "Приложите отзыв")->comment == "Приложите отзыв");
}

TEST_CASE("what nobody decided may be taken back and sent again, and what was taken back is not reviewed") {
  Evidence evidence;
  auto back = withdrawn(evidence);
  REQUIRE(back);
  CHECK(back->state == EvidenceState::withdrawn);
  CHECK(withdrawn(*back).error().code == &errors::taken_back);
  CHECK(reviewed(*back, ReviewDecision::accepted, "").error().code == &errors::taken_back);
  CHECK(sent_again(*back)->state == EvidenceState::on_review);
  CHECK(sent_again(evidence).error().code == &errors::not_taken_back);
  auto accepted = reviewed(evidence, ReviewDecision::accepted, "");
  CHECK(withdrawn(*accepted).error().code == &errors::reviewed_already);
}

TEST_CASE("checkpoints lie in the term, in order, and on no protected day that can be avoided") {
  rc::check([] {
    auto starts = Date::of(2026, 9, 1).plus_days(*rc::gen::inRange(0, 365));
    auto ends = starts.plus_days(*rc::gen::inRange(1, 366));
    auto days = checkpoint_days(kirov(), starts, ends);
    RC_ASSERT(!days.empty());
    RC_ASSERT(days.size() <= 3u);
    for (std::size_t at = 0; at < days.size(); ++at) {
      RC_ASSERT(days[at] >= starts && days[at] <= ends);
      if (at > 0) RC_ASSERT(days[at - 1] < days[at]);
      bool avoidable = false;
      for (auto day = starts; day <= days[at]; day = day.plus_days(1))
        avoidable = avoidable || regulation::is_meeting_day(kirov(), day);
      if (avoidable) RC_ASSERT(regulation::is_meeting_day(kirov(), days[at]));
    }
  });
}

TEST_CASE("a checkpoint gives way to a protected season and to a weekend") {
  // A third of this term is in April, two thirds in the free June; the last day before March is a Sunday.
  auto days = checkpoint_days(kirov(), Date::of(2027, 2, 1), Date::of(2027, 6, 30), 3);
  CHECK(days == std::vector{Date::of(2027, 2, 26), Date::of(2027, 6, 30)});
  for (auto day : days) CHECK(regulation::is_meeting_day(kirov(), day));
}

TEST_CASE("what is due first is the earliest of what is left") {
  std::vector<route::RouteItem> items{item_in(route::RouteItemState::done, Date::of(2026, 10, 1)),
                                      item_in(route::RouteItemState::planned, Date::of(2026, 12, 1))};
  Checkpoint early, done;
  early.due = Date::of(2026, 11, 15);
  done.due = Date::of(2026, 10, 15);
  done.state = CheckpointState::done;
  CHECK(first_due(items, std::vector{early, done}) == Date::of(2026, 11, 15));
  CHECK(first_due(items, std::vector{done}) == Date::of(2026, 12, 1));
  CHECK_FALSE(first_due({}, std::vector{done}));
  auto lost = item_in(route::RouteItemState::cancelled, Date::of(2026, 11, 20));
  lost.starts = Date::of(2026, 11, 1);
  items.push_back(lost);
  CHECK(first_due(items, std::vector{early, done}) == lost.starts);
}
