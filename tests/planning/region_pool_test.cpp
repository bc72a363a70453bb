// Prices of seats out of a pool of routes.
#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <thread>

#include "base/random.h"
#include "kit/planning_region.h"
#include "planning/kernel/effects_read.h"
#include "planning/region/pool.h"
#include "planning/region/problem.h"

namespace marshrut::planning {
namespace {

struct Priced {
  std::vector<double> prices;
  double money = 0;
  bool operator==(const Priced&) const = default;
};

/// Each teacher with five routes of up to four sessions by chance.
Priced priced(const region::Problem& problem, const region::ShareOut& share_out) {
  region::Pool pool(problem);
  std::uint64_t chance = 5;
  auto below = [&](std::size_t most) { return static_cast<int>(split_mix(chance) % most); };
  region::Part part{std::vector<int>(problem.teachers()), {}, problem.budget};
  std::iota(part.teachers.begin(), part.teachers.end(), 0);
  for (int seats : problem.seats) part.seats.push_back(seats);
  for (int t : part.teachers)
    for (int i = 0; i < 5; ++i) {
      region::Route route;
      for (int item = 1 + below(4); item > 0; --item) route.items.push_back({below(problem.sessions()), 0});
      route.value = 0.1 * (1 + below(20));
      pool.add(t, route);
    }
  Priced result{std::vector<double>(problem.sessions()), 0};
  pool.price(part, share_out, result.prices, result.money);
  return result;
}

TEST_CASE("prices are the same by whatever threads they are counted") {
  auto instance = kernel::read_instance(kit::planning_region({.seed = 21, .teachers = 1600, .activities = 40, .seats = 0.2}));
  REQUIRE(instance);
  auto problem = region::problem_of(*instance);
  REQUIRE(problem);
  std::size_t parts = 0;
  auto alone = priced(*problem, [&](std::size_t count, const auto& each) {
    parts = count;
    for (std::size_t i = 0; i < count; ++i) each(i);
  });
  auto together = priced(*problem, [](std::size_t count, const auto& each) {
    std::vector<std::jthread> threads;
    for (std::size_t i = count; i-- > 0;) threads.emplace_back(each, i);
  });
  CHECK(parts > 1);
  CHECK(alone == together);
  CHECK(std::ranges::any_of(alone.prices, [](double price) { return price > 0; }));
}

}  // namespace
}  // namespace marshrut::planning
