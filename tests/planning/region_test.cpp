// The region's allocation: sound by the independent checker, equal at any number of threads, whole when it is stopped anywhere.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <map>

#include "kit/planning_region.h"
#include "planning/kernel/solve.h"
#include "region_kit.h"

namespace marshrut::planning {
namespace {

/// Whoever has nothing finds nothing on the seats that are left.
void check_nothing_fits(const std::string& text, const region::Allocation& plan, const std::string& teacher) {
  auto instance = kernel::read_instance(text);
  REQUIRE(instance);
  std::map<std::string, std::int64_t> taken;
  for (const auto& line : plan.lines)
    for (const auto& session : line.sessions) ++taken[session];
  for (auto& activity : instance->activities)
    for (auto& session : activity.sessions) {
      auto count = taken[session.id];
      bool never_runs = count == 0 && session.min_group.value_or(0) > 1;
      session.seats = never_runs ? 0 : *session.seats - count;
    }
  std::erase_if(instance->teachers, [&](const auto& t) { return t.id != teacher; });
  if (instance->budget) {
    std::map<std::string, double> costs;
    for (const auto& activity : instance->activities)
      for (const auto& session : activity.sessions) costs[session.id] = activity.cost.value_or(0);
    double left = *instance->budget;
    for (const auto& line : plan.lines)
      for (const auto& session : line.sessions) left -= costs[session];
    auto& own = instance->teachers.front().budget;
    own = std::max(0.0, std::min(left, own.value_or(left)));
  }
  auto answer = kernel::Solver().solve(kernel::catalogue_of(*instance), instance->teachers.front(), {});
  REQUIRE(answer);
  CHECK(answer->value <= 1e-9);  // what `at_least` alone asks for may be worth nothing
}

const kit::RegionRecipe small_regions[] = {
    {.seed = 1, .teachers = 150, .activities = 80},
    {.seed = 2, .teachers = 120, .activities = 60, .seats = 0.5, .budget = true},
    {.seed = 3, .teachers = 200, .activities = 50, .seats = 0.4, .floor_share = 0.4},
};

TEST_CASE("plans of made-up regions hold, near to the bound, and better than first come, first served") {
  for (const auto& recipe : small_regions) {
    CAPTURE(recipe.seed);
    auto text = kit::planning_region(recipe);
    auto plan = plan_of(text);
    REQUIRE(plan);
    check_plan(text, *plan);
    CHECK(plan->summary.gap < 0.08);
    CHECK(plan->summary.value > plan->summary.first_come_value);
    CHECK(plan->summary.ended_in == region::Phase::done);
    for (const auto& line : plan->lines)
      if (line.sessions.empty()) check_nothing_fits(text, *plan, line.teacher);
  }
}

TEST_CASE("equal seeds give equal plans at any number of threads") {
  auto text = kit::planning_region({.seed = 4, .teachers = 100, .activities = 60, .seats = 0.6});
  auto one = plan_of(text, {.threads = 1});
  auto three = plan_of(text, {.threads = 3});
  REQUIRE(one);
  REQUIRE(three);
  CHECK(printed(*one) == printed(*three));
}

TEST_CASE("stopped anywhere, the plan holds and the bound stands above it") {
  auto text = kit::planning_region({.seed = 5, .teachers = 60, .activities = 60, .seats = 0.5, .budget = true});
  constexpr std::string_view wanted =
      R"("formal":1,"practice":1)";  // the bound is of plans that keep it where seats allow
  for (auto at = text.find(wanted); at != text.npos; at = text.find(wanted)) text.erase(at, wanted.size());
  auto whole = plan_of(text);
  REQUIRE(whole);
  for (int asked_most = 1; asked_most < 200'000; asked_most *= 3) {
    CAPTURE(asked_most);
    std::atomic<int> asked = 0;
    auto plan = plan_of(text, {.threads = 1, .spent = [&] { return static_cast<double>(++asked) / asked_most; }});
    REQUIRE(plan);
    check_plan(text, *plan);
    CHECK(plan->summary.bound >= whole->summary.value - 1e-9);
  }
}

TEST_CASE("progress goes through the phases, its bound falls and its value rises") {
  auto text = kit::planning_region({.seed = 6, .teachers = 60, .activities = 60, .seats = 0.5});
  std::vector<region::Progress> told;
  auto plan = plan_of(text, {.progress = [&](const auto& progress) { told.push_back(progress); }});
  REQUIRE(plan);
  for (std::size_t i = 1; i < told.size(); ++i) {
    CHECK(told[i].phase >= told[i - 1].phase);
    CHECK(told[i].value >= told[i - 1].value);
    if (told[i - 1].phase > region::Phase::alone) CHECK(told[i].bound <= told[i - 1].bound + 1e-9);
  }
  CHECK(told.back().phase == region::Phase::done);
}

/// Two teachers, a session of one seat that both want, and another of two seats that is worth less.
const std::string two_teachers = R"({"horizon":{"start":"2026-09-07","weeks":4},
 "activities":[{"id":"a","hours":8,"cost":2,"gains":{"k":0.3},"sessions":[{"id":"one","start":"2026-09-07","end":"2026-09-08","seats":1}]},
  {"id":"b","hours":8,"cost":1,"gains":{"k":0.1},"sessions":[{"id":"two","start":"2026-09-14","end":"2026-09-15","seats":2,"min_group":2}]}],
 "teachers":[{"id":"t","max_hours":8,"needs":[{"competency":"k","mean":0.5,"sd":0.1,"weight":1}]},
  {"id":"u","max_hours":8,"needs":[{"competency":"k","mean":0.5,"sd":0.1,"weight":2}]}]})";

std::string with_two(std::string_view from, std::string_view to) {
  return replaced(two_teachers, from, to);
}

TEST_CASE("a seat goes to whom it helps most, a lock comes before it, and a small group does not run") {
  auto plan = plan_of(two_teachers);
  REQUIRE(plan);
  check_plan(two_teachers, *plan);
  CHECK(plan->lines[1].sessions == std::vector<std::string>{"one"});
  CHECK(plan->lines[0].sessions.empty());  // alone in a group of two
  CHECK(plan->summary.first_come_value < plan->summary.value);
  auto locked = with_two(R"("id":"t",)", R"("id":"t","locked":["one"],)");
  auto other = plan_of(locked);
  REQUIRE(other);
  check_plan(locked, *other);
  CHECK(other->lines[0].sessions == std::vector<std::string>{"one"});
  auto held = with_two(R"("id":"t",)", R"("id":"t","locked":["two"],)");
  auto together = plan_of(held);
  REQUIRE(together);
  check_plan(held, *together);
  CHECK(together->lines[1].sessions ==
        std::vector<std::string>{"two"});  // else the group would not run  // else the group would not run
  auto poor = with_two(R"("teachers")", R"("budget":1.5,"teachers")");
  auto cheap = plan_of(poor);
  REQUIRE(cheap);
  check_plan(poor, *cheap);
}

struct BadRegion {
  const char* from;
  const char* to;
  const char* code;
  const char* at;
};

const BadRegion bad_regions[] = {
    {R"("id":"u")", R"("id":"t")", "region.teacher_twice", "/teachers/1/id"},
    {R"("seats":1})", R"("seats":-1})", "region.seats_negative", "/activities/0/sessions/0/seats"},
    {R"("min_group":2)", R"("min_group":-2)", "kernel.number_out_of_range", "/activities/1/sessions/0/min_group"},
    {R"("id":"u",)", R"("id":"u","locked":["one","two"],)", "kernel.locked_together", "/teachers/1/locked/1"},
    {R"("id":"u",)", R"("id":"u","locked":["two","two"],)", "kernel.id_twice", "/teachers/1/locked/1"},
    {R"("id":"u",)", R"("id":"u","locked":["three"],)", "kernel.id_unknown", "/teachers/1/locked/0"},
    {R"("id":"u",)", R"("id":"u","priority":-1,)", "kernel.number_out_of_range", "/teachers/1/priority"},
    {R"("id":"u",)", R"("id":"u","arrived":NaN,)", "json.malformed", ""},
    {R"("weight":2)", R"("weight":1e999)", "json.not_finite", "/teachers/1/needs/0/weight"},
    {R"("teachers":[)", R"("teachers":[],"more":[)", "json.unknown_member", "/more"},
    {R"("teachers")", R"("budget":-1,"teachers")", "kernel.number_out_of_range", "/budget"},
    {R"("teachers")", R"("floor_share":2,"teachers")", "kernel.number_out_of_range", "/floor_share"},
};

TEST_CASE("what no plan can hold is refused at its place, in both languages") {
  for (const auto& [from, to, code, at] : bad_regions) {
    CAPTURE(to);
    auto plan = plan_of(with_two(from, to));
    REQUIRE(!plan);
    CHECK(plan.error().code->name == code);
    CHECK(plan.error().at == at);
    CHECK(!plan.error().words_ru().empty());
    CHECK(!plan.error().words_en().empty());
  }
  auto both = with_two(R"("id":"t",)", R"("id":"t","locked":["one"],)");
  auto at = both.find(R"("id":"u",)");
  both.replace(at, 9, R"("id":"u","locked":["one"],)");
  auto crowded = plan_of(both);
  REQUIRE(!crowded);
  CHECK(crowded.error().code->name == "region.locked_over_seats");
  CHECK(crowded.error().at == "/teachers/1/locked/0");
  auto dear = plan_of(with_two(R"("teachers":[{"id":"t",)", R"("budget":1,"teachers":[{"id":"t","locked":["one"],)"));
  REQUIRE(!dear);
  CHECK(dear.error().code->name == "region.locked_over_budget");
  auto nobody = two_teachers.substr(0, two_teachers.find(R"("teachers":[)")) + R"("teachers":[]})";
  auto empty = plan_of(nobody);
  REQUIRE(!empty);
  CHECK(empty.error().code->name == "region.no_teachers");
}

}  // namespace
}  // namespace marshrut::planning
