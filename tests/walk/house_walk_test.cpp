// 5,000 steps through HTTP on each database, spread over five regulations, beside the model of what each allows.
#include <doctest/doctest.h>

#include <cstdlib>

#include "house_subject.h"
#include "kit/database_fixture.h"
#include "kit/regulation_fixture.h"
#include "walk.h"

using namespace marshrut;
using namespace marshrut::walk;

namespace {

constexpr int steps_of_each = 1'500;

Walked walked_on(db::Dialect dialect, const Lawful& lawful, Plan plan, const std::string& text = "") {
  kit::FreshDatabase fresh(dialect);
  const auto all = everybody();
  House house(fresh.url(), lawful, all, those_who_learn(all), text);
  Model model(lawful, all, those_who_learn(all));
  HouseSubject subject(house, lawful, all);
  auto walked = walk::walk(model, subject, plan);
  if (!walked.violation)
    if (auto lost = subject.lost(); !lost.empty()) walked.violation = lost;
  return walked;
}

void add(std::map<Act, Counted>& to, const std::map<Act, Counted>& more) {
  for (const auto& [act, counted] : more) to[act].asked += counted.asked, to[act].accepted += counted.accepted;
}

/// Whether the walk is the one whose counts are known: a seed of one's own, or one regulation, is to find things.
bool counts() {
  return !std::getenv("MARSHRUT_WALK_SEED") && !std::getenv("MARSHRUT_WALK_REGULATION");
}

/// Each database is walked another way.
Plan plan_on(db::Dialect dialect) {
  auto plan = plan_of(steps_of_each);
  if (dialect == db::Dialect::postgresql) plan.seed += 1;
  return plan;
}

}  // namespace

TEST_CASE("a walk through HTTP never leaves what a regulation allows and loses nothing") {
  std::map<std::string, std::map<Act, Counted>> acts;
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    int completed = 0;
    for (const auto& lawful : five_regulations()) {
      if (!is_walked(lawful)) continue;
      INFO(lawful.regulation);
      const auto walked = walked_on(dialect, lawful, plan_on(dialect));
      MESSAGE(kit::name_of(dialect) << ", " << lawful.regulation << ": " << report(walked));
      if (walked.violation) FAIL_CHECK(*walked.violation);
      CHECK(walked.accepted * 100 >= walked.steps * 30);
      add(acts[lawful.regulation], walked.acts);
      completed += walked.completed;
    }
    if (counts()) CHECK(completed >= 50);
  }
  if (!counts() || kit::dialects().size() < 2) return;
  for (const auto& lawful : five_regulations()) CHECK(lacking_acts(lawful, acts[lawful.regulation], 20) == "");
}

TEST_CASE("a regulation put in force without a rule is found by the walk through HTTP") {
  const std::pair<const char*, testing::Thing> wrong[] = {
      {"kirov", {testing::ThingKind::profile, "approvals.1"}},
      {"kirov", {testing::ThingKind::profile, "correction.reapproval", "\"never\""}},
      {"sverdlovsk", {testing::ThingKind::profile, "approvals.1.kind", "\"agree\""}},
  };
  for (const auto& [regulation, thing] : wrong) {
    INFO(regulation << " without " << thing.name);
    const auto lawful = lawful_of(regulation);
    const auto text = testing::text_without(regulation::text_of(std::string(regulation) + ".toml"), {thing});
    const auto walked = walked_on(db::Dialect::sqlite, lawful, plan_of(steps_of_each), text);
    REQUIRE(walked.violation);
    CHECK(walked.violation->find("MARSHRUT_WALK_SEED=1 ") != std::string::npos);
    CHECK(walked.violation->find("POST /api/") != std::string::npos);
  }
}
