// Changes of a plan in force: who is touched keeps the rest, seats hold, nobody overtakes on a waiting list.
#include <doctest/doctest.h>

#include <algorithm>

#include "kit/planning_region.h"
#include "planning/checker/check.h"
#include "planning/checker/effects_read.h"
#include "planning/kernel/effects_read.h"
#include "planning/region/allocate.h"
#include "planning/region/replan.h"

namespace marshrut::planning {
namespace {

/// A region with its plan; least groups are left out, since what to do with a group that shrank is a person's to say.
struct Planned {
  std::string text =
      kit::planning_region({.seed = 9, .teachers = 120, .activities = 60, .seats = 0.8, .groups = false});
  kernel::Instance instance = *kernel::read_instance(text);
  region::Problem problem = *region::problem_of(instance);
  region::Allocation plan = *region::allocate(problem, {});

  std::vector<std::vector<int>> routes() const {
    std::vector<std::vector<int>> all;
    for (const auto& route : plan.routes) {
      all.emplace_back();
      for (const auto& item : route.items) all.back().push_back(item.session);
    }
    return all;
  }
  region::Standing standing() const { return {problem, {}, routes()}; }
  int fullest() const {
    std::vector<int> taken(problem.sessions());
    for (const auto& route : plan.routes)
      for (const auto& item : route.items) ++taken[static_cast<std::size_t>(item.session)];
    return static_cast<int>(std::ranges::max_element(taken) - taken.begin());
  }
  void check(const region::Ledger& ledger) const {
    auto facts = checker::read_region(text);
    REQUIRE(facts);
    std::vector<checker::PlannedRoute> lines;
    for (std::size_t t = 0; t < problem.teachers(); ++t) {
      checker::PlannedRoute line;
      line.teacher = instance.teachers[t].id;
      std::vector<const checker::Session*> chosen;
      for (const auto& item : ledger.routes()[t].items) {
        line.sessions.push_back(problem.catalogue.session_data(item.session).id);
        chosen.push_back(&facts->sessions[facts->session_of.at(line.sessions.back())]);
      }
      line.value = checker::worth(*facts, facts->teachers[t], chosen);
      lines.push_back(line);
    }
    for (const auto& violation : checker::check(*facts, lines))
      if (violation.rule != "at_least") FAIL_CHECK(violation.rule, " ", violation.at, " ", violation.says);
  }
};

TEST_CASE("a session that is called off leaves its members what else they had") {
  Planned planned;
  auto standing = planned.standing();
  int session = planned.fullest();
  auto members = standing.ledger().holders(session);
  std::ranges::sort(members);
  auto change = standing.cancel(session);
  CHECK(change.touched == members);
  CHECK(standing.ledger().holders(session).empty());
  CHECK(change.kept >= change.others * 0.97);
  planned.check(standing.ledger());
  for (std::size_t t = 0; t < planned.problem.teachers(); ++t)
    if (!std::ranges::binary_search(members, static_cast<int>(t)))
      CHECK(std::ranges::equal(standing.ledger().routes()[t].items, planned.plan.routes[t].items, {},
                               &region::Item::session, &region::Item::session));
}

TEST_CASE("who withdraws frees the seats, who comes late gets what is left") {
  Planned planned;
  auto standing = planned.standing();
  int session = planned.fullest(), leaver = standing.ledger().holders(session).front();
  int taken = standing.ledger().taken(session);
  standing.withdraw(leaver);
  CHECK(standing.ledger().taken(session) == taken - 1);
  CHECK(standing.ledger().route(leaver).items.empty());
  auto back = standing.replan(std::vector{leaver});
  CHECK(back.touched == std::vector{leaver});
  CHECK(standing.ledger().route(leaver).value > 0);
  planned.check(standing.ledger());
}

TEST_CASE("a free seat goes to the first of the waiting whom it helps") {
  Planned planned;
  auto standing = planned.standing();
  int session = planned.fullest();
  auto holders = standing.ledger().holders(session);
  std::vector waiting{holders.at(0), holders.at(1)};
  for (int t : waiting) standing.withdraw(t);
  CHECK(standing.offer(session, waiting) == waiting.front());
  CHECK(standing.offer(session, waiting) == waiting.back());
  planned.check(standing.ledger());
}

}  // namespace
}  // namespace marshrut::planning
