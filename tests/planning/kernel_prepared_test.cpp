// A teacher prepared once and solved under other prices and closed sessions, beside the same written into the instance.
#include <doctest/doctest.h>

#include <algorithm>
#include <optional>

#include "base/random.h"
#include "kit/planning_instances.h"
#include "planning/kernel/effects_read.h"
#include "planning/kernel/solve.h"

namespace marshrut::planning {
namespace {

struct Drawn {
  std::vector<double> prices;
  std::vector<char> closed;
};

/// A third of the sessions dearer, some cheaper, a tenth closed; written into the instance as well.
Drawn draw(kernel::Instance& instance, std::uint64_t seed) {
  Drawn drawn;
  std::uint64_t state = seed;
  for (auto& activity : instance.activities)
    for (auto& session : activity.sessions) {
      auto dice = split_mix(state) % 30;
      drawn.prices.push_back(dice < 10 ? 0.02 * static_cast<double>(dice) : dice < 12 ? -0.001 : 0);
      drawn.closed.push_back(dice > 26);
      session.price += drawn.prices.back();
      if (drawn.closed.back()) session.seats = 0;
    }
  return drawn;
}

TEST_CASE("a prepared teacher's route is worth what solving the changed instance gives") {
  kernel::Solver solver;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    const auto text = kit::planning_instance({.seed = seed, .activities = 150, .prices = seed % 2 == 0, .tight = seed % 3 == 0});
    auto before = kernel::read_instance(text), after = before;
    REQUIRE(before);
    const auto drawn = draw(*after, seed);
    const auto catalogue = kernel::catalogue_of(*before), changed = kernel::catalogue_of(*after);
    const auto prepared = kernel::prepare(catalogue, before->teachers.front());
    REQUIRE(prepared);
    const auto first = solver.solve(*prepared, {}, {});
    const auto route = solver.solve(*prepared, {.prices = drawn.prices, .closed = drawn.closed, .known = first.sessions}, {});
    const auto anew = solver.solve(changed, after->teachers.front(), {});
    REQUIRE(anew);
    CHECK(route.proven);
    CHECK(route.value + route.missed == doctest::Approx(anew->value).epsilon(2e-6));
    CHECK(route.bound >= route.value);
    CHECK(std::ranges::none_of(route.sessions, [&](int s) { return drawn.closed[static_cast<std::size_t>(s)]; }));
  }
}

/// Another session of an item's group than the one that was chosen, or nothing.
std::optional<std::string> other_of_a_group(const kernel::Catalogue& catalogue, const kernel::Prepared& prepared, const kernel::Route& route) {
  for (const auto& one : prepared.model.sessions)
    if (std::ranges::find(route.sessions, one.source) != route.sessions.end())
      for (const auto& other : prepared.model.sessions)
        if (other.group == one.group && other.source != one.source) return catalogue.session_data(other.source).id;
  return std::nullopt;
}

TEST_CASE("what is locked keeps its equivalents out, and the route is proven") {
  kernel::Solver solver;
  int tried = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    const auto instance = kernel::read_instance(kit::planning_instance({.seed = seed, .activities = 150, .prices = true, .bans = true}));
    const auto catalogue = kernel::catalogue_of(*instance);
    const auto prepared = kernel::prepare(catalogue, instance->teachers.front());
    REQUIRE(prepared);
    const auto locked = other_of_a_group(catalogue, *prepared, solver.solve(*prepared, {}, {}));
    if (!locked) continue;
    auto teacher = instance->teachers.front();
    teacher.locked = {*locked};
    const auto answer = solver.solve(catalogue, teacher, {});
    if (!answer) continue;  // nothing of what it builds on is there
    ++tried;
    CHECK(answer->proven);
    CHECK(std::ranges::count(answer->sessions, *locked) == 1);
    const auto held = kernel::prepare(catalogue, teacher);
    const auto model = kernel::thinned(held->model, held->dominated, {});
    const auto& one = *std::ranges::find(model.sessions, true, &kernel::Session::locked);
    CHECK(std::ranges::count(model.sessions, one.group, &kernel::Session::group) == 1);
  }
  CHECK(tried > 30);
}

TEST_CASE("a route that misses wishes is proven as well") {
  int missing = 0;
  for (std::uint64_t seed = 1; seed <= 120; ++seed) {
    CAPTURE(seed);
    const auto instance = kernel::read_instance(
        kit::planning_instance({.seed = seed, .activities = 200, .prices = seed % 2 == 0, .tight = seed % 3 == 0, .wishes = true}));
    const auto answer = kernel::Solver().solve(kernel::catalogue_of(*instance), instance->teachers.front(), {});
    REQUIRE(answer);
    CHECK(answer->proven);
    missing += !answer->unmet.empty();
  }
  CHECK(missing > 40);
}

TEST_CASE("what can close nothing may go unseen where it need not be told why") {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    CAPTURE(seed);
    const auto instance = kernel::read_instance(
        kit::planning_instance({.seed = seed, .activities = 200, .bans = seed % 2 == 0, .wishes = seed % 3 == 0}));
    const auto catalogue = kernel::catalogue_of(*instance);
    const auto told = kernel::prepare(catalogue, instance->teachers.front());
    const auto untold = kernel::prepare(catalogue, instance->teachers.front(), {}, false);
    REQUIRE(told);
    REQUIRE(untold);
    CHECK(std::ranges::equal(told->model.sessions, untold->model.sessions, {}, &kernel::Session::source, &kernel::Session::source));
    CHECK(std::ranges::equal(told->model.activities, untold->model.activities, {}, &kernel::Activity::before, &kernel::Activity::before));
    CHECK(!told->model.dropped.empty());
    CHECK(untold->model.dropped.empty());
  }
}

TEST_CASE("whenever time is over there is a route and a bound that holds") {
  const auto instance = kernel::read_instance(kit::planning_instance({.seed = 3, .activities = 2'000}));
  const auto catalogue = kernel::catalogue_of(*instance);
  const auto prepared = kernel::prepare(catalogue, instance->teachers.front());
  kernel::Solver solver;
  const auto best = solver.solve(*prepared, {}, {});
  REQUIRE(best.proven);
  for (int most : {0, 1, 2, 3, 5, 8, 13, 21, 34, 55}) {
    CAPTURE(most);
    int asked = 0;
    const auto route = solver.solve(*prepared, {}, {.late = [&] { return ++asked > most; }});
    CHECK(asked <= most + 1);
    CHECK(route.any);
    CHECK(!route.sessions.empty());
    CHECK(route.value <= best.value + 1e-9);
    CHECK(route.bound >= best.value - 1e-9);
  }
}

TEST_CASE("a known route is not lost however little work there is") {
  kernel::Solver solver;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto instance = kernel::read_instance(kit::planning_instance({.seed = seed, .activities = 150, .tight = seed % 2 == 0}));
    const auto catalogue = kernel::catalogue_of(*instance);
    const auto prepared = kernel::prepare(catalogue, instance->teachers.front());
    const auto best = solver.solve(*prepared, {}, {});
    const auto again = solver.solve(*prepared, {.prices = {}, .closed = {}, .known = best.sessions}, {.work = 3, .late = {}});
    CHECK(again.value == doctest::Approx(best.value));
    CHECK(again.bound >= best.value - 1e-9);
  }
}

}  // namespace
}  // namespace marshrut::planning
