// A route is handed on in the order of the regulation, once to each, and what is withheld stays behind.
#include "route/handover/handover.h"

#include <doctest/doctest.h>

#include "route/errors.h"
#include "route_fixture.h"

using namespace marshrut;
using namespace marshrut::route;

namespace {

const regulation::Profile& profile() {
  static const auto read = regulation::read_file("kalmykia.toml").value();
  return read;
}

const regulation::HandoverRule& rule(std::string_view code) {
  return *std::ranges::find(profile().handovers, code, &regulation::HandoverRule::code);
}

Route in_force() {
  Route route;
  route.id = {"r1"};
  route.person = {"teacher"};
  route.state = RouteState::realising;
  route.number = route.agreed_number = 1;
  return route;
}

Handover handed(std::string code, std::string recipient, std::optional<Instant> acknowledged = {}) {
  return {{"r1"}, std::move(code), {std::move(recipient)}, "", 1, {"giver"}, "", {}, acknowledged, ""};
}

const ErrorCode* refusal(const Result<void>& result) { return result ? nullptr : result.error().code; }

}  // namespace

TEST_CASE("only a route that is in force is handed on") {
  auto route = in_force();
  CHECK(may_hand(profile(), rule("TO_SERVICE"), route, {}, {}));
  route.agreed_number = 0;
  CHECK(refusal(may_hand(profile(), rule("TO_SERVICE"), route, {}, {})) == &errors::handover_early);
  route = in_force();
  route.state = RouteState::completed;
  CHECK(refusal(may_hand(profile(), rule("TO_SERVICE"), route, {}, {})) == &errors::handover_early);
}

TEST_CASE("who hands on must have received, and hands to each once") {
  const auto route = in_force();
  CHECK(refusal(may_hand(profile(), rule("TO_TEACHER"), route, {}, {"teacher"})) == &errors::handover_not_received);
  std::vector rows{handed("TO_SERVICE", "")};
  CHECK(may_hand(profile(), rule("TO_TEACHER"), route, rows, {"teacher"}));
  CHECK(refusal(may_hand(profile(), rule("TO_SERVICE"), route, rows, {})) == &errors::handed_already);
  rows.push_back(handed("TO_MENTOR", "mentor1"));
  CHECK(may_hand(profile(), rule("TO_MENTOR"), route, rows, {"mentor2"}));
  CHECK(refusal(may_hand(profile(), rule("TO_MENTOR"), route, rows, {"mentor1"})) == &errors::handed_already);
}

TEST_CASE("a route has reached its owner when the owner said so") {
  CHECK(reached_owner(fixture::kirov(), {}));  // nothing is handed on there
  CHECK_FALSE(reached_owner(profile(), {}));
  std::vector rows{handed("TO_SERVICE", ""), handed("TO_TEACHER", "teacher")};
  CHECK_FALSE(reached_owner(profile(), rows));
  rows.back().acknowledged_ms = Instant{1};
  CHECK(reached_owner(profile(), rows));
}

TEST_CASE("only who received and has not said so is awaited") {
  const std::vector rows{handed("TO_SERVICE", ""), handed("TO_TEACHER", "teacher"), handed("TO_MENTOR", "mentor", Instant{1})};
  const auto marks = handover_marks(profile(), rows, {"teacher"});
  REQUIRE(marks.size() == 3);
  CHECK_FALSE(marks[0].awaits_acknowledgement);  // the rule asks for none
  CHECK(marks[1].awaits_me);
  CHECK_FALSE(marks[2].awaits_acknowledgement);
  CHECK_FALSE(handover_marks(profile(), rows, {"mentor"})[1].awaits_me);
}

TEST_CASE("what the rule withholds is not in what is handed on") {
  const auto service = handed_content(rule("TO_SERVICE"), fixture::content());
  CHECK(service.goals[0].competency.empty());
  CHECK(service.items[0].covers.empty());
  CHECK(service.goals[0].text == fixture::content().goals[0].text);
  CHECK(handed_content(rule("TO_TEACHER"), fixture::content()).goals[0].competency == "METH-1");
}
