// The checker on plans of a region: a sound one passes, and each in which one rule is broken is stopped by that rule.
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "kit/planning_region.h"
#include "planning/checker/check.h"
#include "planning/checker/effects_read.h"
#include "planning/checker/summary.h"
#include "planning/kernel/effects_read.h"
#include "planning/region/allocate.h"
#include "platform/json/json.h"

namespace marshrut::planning {
namespace {

struct ToldSummary {
  region::Summary summary;
};
DESCRIBE(ToldSummary, summary)

struct Told {
  checker::Region region;
  std::vector<checker::PlannedRoute> routes;
  checker::PlannedSummary summary;

  std::vector<std::string> rules() const {
    auto found = checker::check(region, routes);
    for (const auto& more : checker::check_summary(region, routes, summary, found)) found.push_back(more);
    std::vector<std::string> rules;
    for (const auto& violation : found)
      if (std::ranges::find(rules, violation.rule) == rules.end()) rules.push_back(violation.rule);
    return rules;
  }
  /// The first route with as many sessions and what else is asked.
  checker::PlannedRoute& route(const std::function<bool(const checker::PlannedRoute&)>& wanted) {
    auto found = std::ranges::find_if(routes, wanted);
    REQUIRE(found != routes.end());
    return *found;
  }
  checker::Session& session(const std::string& id) { return region.sessions[region.session_of.at(id)]; }
  checker::Teacher& teacher(const std::string& id) {
    return *std::ranges::find(region.teachers, id, &checker::Teacher::id);
  }
};

bool has_some(const checker::PlannedRoute& route) {
  return !route.sessions.empty();
}

Told told_plan() {
  auto text = kit::planning_region({.seed = 7, .teachers = 80, .activities = 60, .seats = 0.7, .budget = true});
  auto instance = kernel::read_instance(text);
  REQUIRE(instance);
  auto problem = region::problem_of(*instance);
  REQUIRE(problem);
  auto plan = region::allocate(*problem, {});
  REQUIRE(plan);
  std::string lines;
  for (const auto& line : plan->lines) lines += json::write(line) + "\n";
  lines += json::write(ToldSummary{plan->summary}) + "\n";
  return {*checker::read_region(text), *checker::read_plan(lines), **checker::read_summary(lines)};
}

struct Mutation {
  const char* rule;
  std::function<void(Told&)> spoil;
};

/// Rules of the whole are broken by making the file stricter under a plan that stays, or by telling what is not so.
const Mutation mutations[] = {
    {"summary", [](Told& t) { t.summary.under_floor.emplace().insert(t.routes.front().teacher); }},
    {"weight", [](Told& t) { t.region.equal_shares = true; }},
    {"weight",
     [](Told& t) {
       t.region.equal_shares = true;
       for (auto& route : t.routes) route.weight = 1e-6;
     }},
    {"seats", [](Told& t) { t.session(t.route(has_some).sessions.front()).seats = 0; }},
    {"min_group", [](Told& t) { t.session(t.route(has_some).sessions.front()).min_group = 1000; }},
    {"budget", [](Told& t) { t.region.budget = 1e-3; }},
    {"teacher", [](Told& t) { t.route(has_some).teacher = "nobody"; }},
    {"teacher", [](Told& t) { t.routes.push_back(t.routes.front()); }},
    {"teacher", [](Told& t) { t.routes.pop_back(); }},
    {"known", [](Told& t) { t.route(has_some).sessions.front() = "nowhere"; }},
    {"once",
     [](Told& t) {
       auto& r = t.route(has_some);
       r.sessions.push_back(r.sessions.front());
     }},
    {"banned",
     [](Told& t) {
       auto& r = t.route(has_some);
       t.teacher(r.teacher).banned.insert(r.sessions.front());
     }},
    {"locked", [](Told& t) { t.teacher(t.route(has_some).teacher).locked.insert("c0x"); }},
    {"completed",
     [](Told& t) {
       auto& r = t.route(has_some);
       t.teacher(r.teacher).completed.insert(t.region.activities[t.session(r.sessions.front()).activity].id);
     }},
    {"hours", [](Told& t) { t.teacher(t.route(has_some).teacher).max_hours = 1; }},
    {"activities", [](Told& t) { t.teacher(t.route(has_some).teacher).max_activities = 0; }},
    {"week",
     [](Told& t) {
       auto& r = t.route(has_some);
       auto& s = t.session(r.sessions.front());
       s.loads.emplace_back(3, 100);
     }},
    {"release_days",
     [](Told& t) {
       auto& r = t.route(has_some);
       t.session(r.sessions.front()).release_days = 300;
     }},
    {"cost",
     [](Told& t) {
       auto& r = t.route(has_some);
       t.region.budget.reset();
       t.region.activities[t.session(r.sessions.front()).activity].cost = 1e5;
     }},
    {"audience",
     [](Told& t) {
       t.region.activities[t.session(t.route(has_some).sessions.front()).activity].audience = {"nobody"};
     }},
    {"horizon",
     [](Told& t) {
       auto& s = t.session(t.route(has_some).sessions.front());
       s.end = t.region.start.plus_days(7 * t.region.weeks);
     }},
    {"at_least", [](Told& t) { t.teacher(t.route(has_some).teacher).at_least["sport"] = 1; }},
    {"unmet", [](Told& t) { t.route(has_some).unmet.push_back({"sport", 1, 0}); }},
    {"value", [](Told& t) { t.route(has_some).value += 0.01; }},
    {"alone",
     [](Told& t) {
       auto& r = t.route(has_some);
       r.alone = r.value - 0.01;
     }},
    {"summary", [](Told& t) { t.summary.value += 0.01; }},
    {"summary", [](Told& t) { t.teacher(t.route(has_some).teacher).priority = 7; }},
    {"summary", [](Told& t) { t.summary.bound = t.summary.value - 0.01; }},
    {"summary", [](Told& t) { t.summary.gap += 0.001; }},
    {"summary", [](Told& t) { t.summary.share_p1 += 0.001; }},
    {"summary", [](Told& t) { t.summary.share_p5 -= 0.001; }},
    {"summary", [](Told& t) { t.summary.jain -= 0.001; }},
    {"summary", [](Told& t) { t.summary.violations = 1; }},
    {"summary", [](Told& t) { *t.summary.benefit += 0.001; }},
    {"summary", [](Told& t) { *t.summary.with_nothing += 1; }},
    {"summary", [](Told& t) { *t.summary.teachers += 1; }},
    {"summary", [](Told& t) { *t.summary.below_floor += 1; }},
};

TEST_CASE("each plan of a region with one rule broken is stopped by that rule") {
  const auto sound = told_plan();
  CHECK(sound.rules().empty());
  for (std::size_t i = 0; i < std::size(mutations); ++i) {
    CAPTURE(i);
    auto spoilt = sound;
    mutations[i].spoil(spoilt);
    auto rules = spoilt.rules();
    CHECK_MESSAGE(std::ranges::find(rules, mutations[i].rule) != rules.end(), mutations[i].rule, " is not seen");
  }
}

TEST_CASE("a summary that cannot be read is said to be so") {
  CHECK(!checker::read_summary(R"({"summary":{"value":1}})"));
  CHECK(!checker::read_summary(R"({"summary":7})"));
  CHECK(!*checker::read_summary(R"({"teacher":"t","sessions":[],"value":0})"));
}

}  // namespace
}  // namespace marshrut::planning
