// 100,000 steps by everybody over the pure rules of five regulations, beside a model of what each allows.
#include <doctest/doctest.h>

#include "kit/regulation_fixture.h"
#include "rules_subject.h"
#include "walk.h"

using namespace marshrut;
using namespace marshrut::walk;

namespace {

constexpr int steps_of_each = 20'000;

regulation::Profile profile_of(const Lawful& lawful) {
  auto profile = regulation::read_file(lawful.regulation + ".toml");
  REQUIRE_MESSAGE(profile, lawful.regulation);
  return *profile;
}

struct Pair {
  Model model;
  RulesSubject subject;
};

Pair fresh(const Lawful& lawful, const regulation::Profile& profile, const NextState& next = &route::next_state) {
  auto all = everybody();
  return {Model(lawful, all, those_who_learn(all)), RulesSubject(profile, all, next)};
}

/// The violation with the shortest steps that lead to it.
std::string found(const Lawful& lawful, const regulation::Profile& profile,
                  const NextState& next = &route::next_state) {
  auto pair = fresh(lawful, profile, next);
  auto walked = walk::walk(pair.model, pair.subject, plan_of(steps_of_each));
  if (!walked.violation) return "";
  auto again = [&](const Tail& steps) {
    auto another = fresh(lawful, profile, next);
    return walk_again(another.model, another.subject, steps);
  };
  return *walked.violation + "\nthe shortest way to it:\n" + shortest(pair.subject, walked, again);
}

}  // namespace

TEST_CASE("a walk over the pure rules never leaves what a regulation allows") {
  int completed = 0;
  for (const auto& lawful : five_regulations()) {
    INFO(lawful.regulation);
    auto profile = profile_of(lawful);
    auto pair = fresh(lawful, profile);
    const auto walked = walk::walk(pair.model, pair.subject, plan_of(steps_of_each));
    MESSAGE(lawful.regulation << ": " << report(walked));
    if (walked.violation) FAIL(found(lawful, profile));
    CHECK(walked.accepted * 100 >= walked.steps * 30);
    CHECK(lacking_acts(lawful, walked.acts, 20) == "");
    completed += walked.completed;
  }
  CHECK(completed >= 50);
}

TEST_CASE("a wrong rule of the states is found by the walk, with the shortest way to it") {
  const auto lawful = lawful_of("kirov");
  const NextState wrong = [](const route::Standing& standing,
                             route::RouteCommand command) -> Result<route::RouteState> {
    const bool slip = standing.state == route::RouteState::suspended && command == route::RouteCommand::suspend;
    return slip ? route::RouteState::suspended : route::next_state(standing, command);
  };
  const auto said = found(lawful, profile_of(lawful), wrong);
  CHECK(said.find("MARSHRUT_WALK_SEED=") != said.npos);
  CHECK(said.find("was accepted, and the regulation does not allow it") != said.npos);
  const auto way = said.substr(said.find("the shortest way to it:"));
  CHECK(std::ranges::count(way, '\n') <= 9);  // begun, composed, sent, agreed, suspended, suspended again
}

TEST_CASE("a regulation that lost a rule is found by the walk") {
  for (const char* regulation : {"kirov", "sverdlovsk", "kalmykia"}) {
    INFO(regulation);
    const auto lawful = lawful_of(regulation);
    auto profile = profile_of(lawful);
    profile.approvals.pop_back();
    CHECK(found(lawful, profile) != "");
  }
  const auto kirov = lawful_of("kirov"), krasnodar = lawful_of("krasnodar");
  auto profile = profile_of(kirov);
  profile.correction.reapproval = regulation::Reapproval::never;
  CHECK(found(kirov, profile) != "");
  profile = profile_of(krasnodar);
  profile.confirmations.confirmations_min = 0;
  CHECK(found(krasnodar, profile) != "");
}
