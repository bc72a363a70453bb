// What a team may ask, and the steps of its request.
#include "team/request/team_request.h"

#include <doctest/doctest.h>

#include "team/errors.h"

using namespace marshrut;
using namespace marshrut::team;

TEST_CASE("a team's request says what is difficult, what is to be done, and for how many") {
  TeamRequest request{.problem = "Не умеем вести проекты", .tasks = "Научиться планировать", .people = 12};
  CHECK(check_request(request));
  request.problem = " мало ";
  request.people = 1;
  auto wrong = check_request(request);
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().code == &errors::words_few);
  REQUIRE(wrong.error().also.size() == 1);
  CHECK(wrong.error().also[0].at == "/people");
}

TEST_CASE("a request goes from its sending to an answer or back, never on from there") {
  using enum TeamRequestState;
  CHECK(next_state(sent, TeamRequestCommand::take, "").value() == taken);
  CHECK(next_state(sent, TeamRequestCommand::answer, "Группа собрана").value() == answered);
  CHECK(next_state(taken, TeamRequestCommand::withdraw, "").value() == withdrawn);
  CHECK(next_state(taken, TeamRequestCommand::take, "").error().code == &errors::request_state);
  CHECK(next_state(answered, TeamRequestCommand::withdraw, "").error().code == &errors::request_state);
  CHECK(next_state(withdrawn, TeamRequestCommand::answer, "Группа собрана").error().code == &errors::request_state);
  CHECK(next_state(taken, TeamRequestCommand::answer, "да").error().at == "/comment");
}

TEST_CASE("a request waits from its sending to its answer") {
  TeamRequest request{.sent_on = Date::of(2026, 9, 1)};
  CHECK(days_waited(request, Date::of(2026, 9, 8)) == 7);
  request.answered_on = Date::of(2026, 9, 4);
  CHECK(days_waited(request, Date::of(2026, 10, 8)) == 3);
}
