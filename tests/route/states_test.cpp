#include "route/life/states.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>
#include <set>

#include "route/errors.h"
#include "route_fixture.h"

using namespace marshrut;
using namespace marshrut::route;

namespace {

using enum RouteState;
using enum RouteCommand;

constexpr RouteState every_state[] = {draft, submitted, returned, agreed, realising, reflecting, completed, suspended,
                                      expired, annulled};
constexpr RouteCommand every_command[] = {edit, submit, withdraw, agree, return_back, correct, recheck, begin,
                                          finish_activities, complete, suspend, resume, expire, annul,
                                          reconsider};

/// What each state allows, written out; what is not here is refused.
const std::map<RouteState, std::map<RouteCommand, RouteState>> allowed = {
    {draft, {{edit, draft}, {submit, submitted}, {expire, expired}, {annul, annulled}}},
    {submitted, {{withdraw, draft}, {agree, agreed}, {return_back, returned}, {expire, expired}, {annul, annulled},
                 {reconsider, submitted}}},
    {returned, {{edit, returned}, {submit, submitted}, {expire, expired}, {annul, annulled}, {reconsider, submitted}}},
    {agreed, {{correct, agreed}, {recheck, submitted}, {begin, realising}, {finish_activities, reflecting},
              {suspend, suspended}, {expire, expired}, {annul, annulled}, {reconsider, submitted}}},
    {realising, {{correct, realising}, {recheck, submitted}, {finish_activities, reflecting}, {suspend, suspended},
                 {expire, expired}, {annul, annulled}, {reconsider, submitted}}},
    {reflecting, {{recheck, submitted}, {complete, completed}, {suspend, suspended}, {annul, annulled}}},
    {suspended, {{resume, realising}, {annul, annulled}}},
    {completed, {}},
    {expired, {}},
    {annulled, {}},
};

}  // namespace

TEST_CASE("every state answers every command as the table says") {
  for (auto state : every_state) {
    for (auto command : every_command) {
      INFO(name_of(state) << " + " << name_of(command));
      auto next = next_state({state}, command);
      const auto& line = allowed.at(state);
      auto wanted = line.find(command);
      REQUIRE(next.has_value() == (wanted != line.end()));
      if (next) CHECK(*next == wanted->second);
      else CHECK(next.error().code == &errors::state_forbids);
    }
  }
}

TEST_CASE("a route that was agreed before goes on where it was when it is agreed again") {
  CHECK(*next_state({submitted, {}, true, true, false}, agree) == realising);
  CHECK(*next_state({submitted, {}, true, true, true}, agree) == reflecting);
  CHECK(*next_state({submitted, {}, false, false, false}, agree) == agreed);
}

TEST_CASE("a withdrawn correction is returned to its author, not to the first draft") {
  CHECK(*next_state({submitted, {}, true, true, false}, withdraw) == returned);
}

TEST_CASE("a suspended route resumes where it stood") {
  for (auto before : {agreed, realising, reflecting})
    CHECK(*next_state({suspended, before, true, true, false}, resume) == before);
}

TEST_CASE("no sequence of commands leaves a closed state") {
  CHECK(rc::check([] {
    Standing standing;
    for (int i = 0; i < 60; ++i) {
      auto command = *rc::gen::elementOf(std::vector(std::begin(every_command), std::end(every_command)));
      auto next = next_state(standing, command);
      RC_ASSERT(!(next && is_closed(standing.state)));
      if (!next) continue;
      if (*next == suspended) standing.state_before = standing.state;
      if (command == agree) standing.was_agreed = true;
      standing.state = *next;
    }
  }));
}

TEST_CASE("only a route with an agreed revision may finish activities") {
  Route route;
  route.state = submitted;
  CHECK(!may_finish_items(route));
  route.agreed_number = 1;
  CHECK(may_finish_items(route));
  route.state = suspended;
  CHECK(!may_finish_items(route));
}

TEST_CASE("every state has a stage of the regulation") {
  auto stage = [](RouteState state, std::int64_t agreed, std::optional<RouteState> before = {}) {
    Route route;
    route.state = state, route.state_before = before, route.number = 1, route.agreed_number = agreed;
    return stage_of(fixture::kirov(), route);
  };
  CHECK(stage(draft, 0) == "DESIGN");
  CHECK(stage(submitted, 0) == "DESIGN");
  CHECK(stage(submitted, 1) == "DESIGN");
  CHECK(stage(agreed, 1) == "REALISE");
  CHECK(stage(realising, 1) == "REALISE");
  CHECK(stage(suspended, 1, reflecting) == "REFLECT");
  CHECK(stage(completed, 1) == "REFLECT");
}

TEST_CASE("what rooms below noted leads on to further stages") {
  auto profile = fixture::kirov();
  auto last = profile.stages.back();
  profile.stages.back().next = {"PRESENT"};
  last.code = "PRESENT", last.exit = {}, last.tasks = {};
  profile.stages.push_back(last);
  Route route;
  route.state = RouteState::reflecting, route.number = route.agreed_number = 1;
  CHECK(stage_of(profile, route) == "REFLECT");
  route.noted = "confirmed";
  CHECK(stage_of(profile, route) == "PRESENT");
}

TEST_CASE("where nobody approves a route that runs stands where routes run, whatever earlier stages still wait for") {
  auto profile = fixture::kirov();
  auto& composing = *std::ranges::find(profile.stages, "DESIGN", &regulation::StageRule::code);
  composing.exit.push_back(regulation::RouteFact::route_presented);
  Route route;
  route.state = RouteState::realising, route.number = route.agreed_number = 1;
  CHECK(stage_of(profile, route) == "DESIGN");
  profile.approvals.clear();
  CHECK(stage_of(profile, route) == "REALISE");
  route.state = RouteState::agreed;  // not begun
  CHECK(stage_of(profile, route) == "DESIGN");
}
