// The independent checker: it lets a sound plan pass, and each plan that breaks one rule is stopped by that rule.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "judge_region.h"
#include "planning/checker/check.h"
#include "planning/checker/effects_read.h"
#include "planning/kernel/effects_read.h"
#include "planning/kernel/solve.h"
#include "platform/json/json.h"

namespace marshrut::planning {
namespace {

using checker::PlannedRoute;
using checker::Region;

std::vector<std::string> rules_of(const std::vector<checker::Violation>& violations) {
  std::vector<std::string> rules;
  for (const auto& violation : violations)
    if (std::ranges::find(rules, violation.rule) == rules.end()) rules.push_back(violation.rule);
  return rules;
}

/// A line of allocate for these sessions, whose value is true.
PlannedRoute line_of(const Region& region, std::vector<std::string> sessions) {
  PlannedRoute route;
  route.teacher = "t";
  route.sessions = std::move(sessions);
  std::vector<const checker::Session*> chosen;
  for (const auto& id : route.sessions)
    if (region.session_of.contains(id)) chosen.push_back(&region.sessions[region.session_of.at(id)]);
  route.value = checker::worth(region, region.teachers.front(), chosen);
  return route;
}

struct BrokenPlan {
  std::vector<std::string> sessions;
  std::string rule;
};

const BrokenPlan broken_plans[] = {
    {{"course_1", "training_1", "nowhere"}, "known"},
    {{"course_1", "training_2"}, "locked"},
    {{"course_1", "training_1", "training_2"}, "once"},
    {{"course_1", "training_1", "equal_1"}, "equivalence"},
    {{"course_1", "training_1", "clash_1"}, "slot"},
    {{"course_1", "training_1", "builds_early"}, "prerequisite"},
    {{"training_1", "equal_1", "builds_1"}, "prerequisite"},
    {{"course_1", "training_1", "builds_on_nothing_1"}, "prerequisite"},
    {{"course_1", "training_1", "other_audience_1"}, "audience"},
    {{"course_1", "training_1", "banned_whole_1"}, "banned"},
    {{"course_1", "training_1", "banned_part_1"}, "banned"},
    {{"course_1", "training_1", "done_1"}, "completed"},
    {{"course_1", "training_1", "full_1"}, "seats"},
    {{"course_1", "training_1", "too_soon_1"}, "horizon"},
    {{"course_1", "training_1", "too_late_1"}, "horizon"},
    {{"course_1", "training_1", "hard_to_reach_1"}, "reach"},
    {{"course_1", "training_1", "holiday_1"}, "unavailable"},
    {{"course_1", "training_1", "long_1"}, "hours"},
    {{"course_1", "training_1", "dear_1"}, "cost"},
    {{"course_1", "training_1", "away_1"}, "release_days"},
    {{"course_1", "training_1", "heavy_1"}, "week"},
    {{"course_1", "training_1", "beside_1"}, "week"},
    {{"course_1", "training_1", "builds_1", "builds_on_old_1", "my_audience_1", "spans_holiday_1"}, "activities"},
    {{"training_1"}, "at_least"},
};

TEST_CASE("each plan that breaks one rule is stopped by that rule") {
  auto region = checker::read_region(judge_region);
  REQUIRE(region);
  CHECK(checker::check(*region, {line_of(*region, {"course_1", "training_1", "builds_1", "my_audience_1", "builds_on_old_1"})}).empty());
  CHECK(checker::check(*region, {line_of(*region, {"course_1", "training_1", "spans_holiday_1"})}).empty());
  for (const auto& [sessions, rule] : broken_plans) {
    CAPTURE(sessions.back());
    auto rules = rules_of(checker::check(*region, {line_of(*region, sessions)}));
    CHECK_MESSAGE(std::ranges::find(rules, rule) != rules.end(), rule, " is not seen");
    CHECK_MESSAGE(rules.size() == 1, fmt::format("{}", fmt::join(rules, ", ")));
  }
}

struct FalseClaim {
  std::string rule;
  std::function<void(PlannedRoute&)> tell;
};

const FalseClaim false_claims[] = {
    {"value", [](auto& r) { r.value += 0.001, r.bound += 0.001; }},
    {"value", [](auto& r) { r.value -= 0.001, r.bound -= 0.001; }},
    {"bound", [](auto& r) { r.bound = r.value - 0.001; }},
    {"proven", [](auto& r) { r.bound = r.value + 0.1; }},
    {"share", [](auto& r) { r.share += 0.01; }},
    {"items", [](auto& r) { r.items.pop_back(); }},
    {"items", [](auto& r) { r.items.front().session = "equal_1"; }},
    {"items", [](auto& r) { r.items.front().activity = "equal"; }},
    {"marginal", [](auto& r) { r.items.front().marginal += 0.001; }},
    {"closes", [](auto& r) { r.items.front().closes["k1"] += 0.01; }},
    {"closes", [](auto& r) { r.items.front().closes.erase("k1"); }},
    {"expected_closed", [](auto& r) { r.needs["k1"] += 0.01; }},
    {"expected_closed", [](auto& r) { r.needs.erase("k2"); }},
    {"expected_closed", [](auto& r) { r.needs["k9"] = 0.5; }},
    {"unmet", [](auto& r) { r.unmet.push_back({"formal", 1, 0}); }},
    {"unmet", [](auto& r) { r.unmet.push_back({"sport", 1, 0}); }},
};

TEST_CASE("each false claim of a solved plan is told") {
  auto region = checker::read_region(judge_region);
  auto instance = kernel::read_instance(judge_region);
  REQUIRE(region);
  REQUIRE(instance);
  auto catalogue = kernel::catalogue_of(*instance);
  auto answer = kernel::Solver().solve(catalogue, instance->teachers.front(), {});
  REQUIRE(answer);
  auto routes = checker::read_plan(json::write(*answer));
  REQUIRE(routes);
  CHECK(checker::check(*region, *routes).empty());
  for (std::size_t i = 0; i < std::size(false_claims); ++i) {
    CAPTURE(i);
    auto told = *routes;
    false_claims[i].tell(told.front());
    CHECK(rules_of(checker::check(*region, told)) == std::vector{false_claims[i].rule});
  }
}

checker::LeftOut& left_out(PlannedRoute& route, const std::string& activity) {
  return *std::ranges::find(route.left_out, activity, &checker::LeftOut::activity);
}

const FalseClaim false_left_out[] = {
    {"a reason that another has", [](auto& r) { left_out(r, "full").reason = "banned"; }},
    {"banned", [](auto& r) { left_out(r, "banned_whole").reason = "seats"; }},
    {"completed", [](auto& r) { left_out(r, "holiday").reason = "completed"; }},
    {"audience", [](auto& r) { left_out(r, "full").reason = "audience"; }},
    {"reach", [](auto& r) { left_out(r, "full").reason = "reach"; }},
    {"unavailable", [](auto& r) { left_out(r, "full").reason = "unavailable"; }},
    {"horizon", [](auto& r) { left_out(r, "full").reason = "horizon"; }},
    {"heavy_week", [](auto& r) { left_out(r, "full").reason = "heavy_week"; }},
    {"hours", [](auto& r) { left_out(r, "full").reason = "hours"; }},
    {"cost", [](auto& r) { left_out(r, "full").reason = "cost"; }},
    {"release_days", [](auto& r) { left_out(r, "full").reason = "release_days"; }},
    {"prerequisite", [](auto& r) { left_out(r, "full").reason = "prerequisite"; }},
    {"no_effect", [](auto& r) { left_out(r, "full").reason = "no_effect"; }},
    {"small_effect", [](auto& r) { left_out(r, "hard_to_reach").reason = "small_effect"; }},
    {"clash with nobody", [](auto& r) { left_out(r, "full").reason = "clash", left_out(r, "full").with = "training_1"; }},
    {"clash with one that is not chosen", [](auto& r) { left_out(r, "equal").reason = "clash", left_out(r, "equal").with = "clash_1"; }},
    {"equal to another", [](auto& r) { left_out(r, "full").reason = "equivalent", left_out(r, "full").with = "course_1"; }},
    {"dominated by the weaker", [](auto& r) { left_out(r, "full").reason = "dominated", left_out(r, "full").with = "clash"; }},
    {"what is chosen", [](auto& r) { left_out(r, "full").activity = "training"; }},
    {"what is not there", [](auto& r) { left_out(r, "full").activity = "ghost"; }},
    {"twice", [](auto& r) { r.left_out.push_back(r.left_out.front()); }},
    {"a word that is no reason", [](auto& r) { left_out(r, "full").reason = "dislike"; }},
};

TEST_CASE("each false reason of what is left out is told") {
  auto region = checker::read_region(judge_region);
  auto instance = kernel::read_instance(judge_region);
  REQUIRE(region);
  REQUIRE(instance);
  auto catalogue = kernel::catalogue_of(*instance);
  auto answer = kernel::Solver().solve(catalogue, instance->teachers.front(), {});
  REQUIRE(answer);
  auto routes = checker::read_plan(json::write(*answer));
  REQUIRE(routes);
  REQUIRE(routes->front().left_out.size() > 10);
  for (const auto& [what, tell] : false_left_out) {
    CAPTURE(what);
    auto told = *routes;
    tell(told.front());
    CHECK(rules_of(checker::check(*region, told)) == std::vector<std::string>{"left_out"});
  }
}

TEST_CASE("what routes use together is counted") {
  auto region = checker::read_region(judge_region);
  REQUIRE(region);
  auto other = region->teachers.front();
  other.id = "u";
  region->teachers.push_back(other);
  auto both = [&] {
    auto one = line_of(*region, {"course_1", "training_1"}), two = one;
    two.teacher = "u";
    return std::vector{one, two};
  };
  CHECK(checker::check(*region, both()).empty());
  auto same = both();
  same.back().teacher = "t";
  CHECK(rules_of(checker::check(*region, same)) == std::vector<std::string>{"teacher"});
  region->budget = 3;
  CHECK(rules_of(checker::check(*region, both())) == std::vector<std::string>{"budget"});
  region->budget.reset();
  region->sessions[region->session_of.at("course_1")].seats = 1;
  CHECK(rules_of(checker::check(*region, both())) == std::vector<std::string>{"seats"});
  region->sessions[region->session_of.at("course_1")].seats = 2;
  region->sessions[region->session_of.at("course_1")].min_group = 3;
  CHECK(rules_of(checker::check(*region, both())) == std::vector<std::string>{"min_group"});
}

TEST_CASE("a plan that cannot be read is said to be so") {
  CHECK(!checker::read_plan(""));
  CHECK(!checker::read_plan("{}"));
  CHECK(!checker::read_plan(R"({"sessions":[1],"value":1})"));
  CHECK(!checker::read_plan(R"({"teacher":"t","sessions":[],"value":"much"})"));
  CHECK(!checker::read_region(R"({"horizon":{"start":"2026-13-01","weeks":52},"activities":[],"teachers":[]})"));
  for (const char* weeks : {"-1", "0", "1.5", "521", "2147483647", "1e308"})
    CHECK(!checker::read_region(fmt::format(R"({{"horizon":{{"start":"2026-09-01","weeks":{}}},"activities":[],"teachers":[]}})", weeks)));
}

}  // namespace
}  // namespace marshrut::planning
