#include "planning/region/route.h"

#include <algorithm>

#include "planning/kernel/objective.h"

namespace marshrut::planning::region {
namespace {

int count_missed(const Problem& problem, const kernel::TeacherData& teacher, const Route& route) {
  if (!teacher.at_least) return 0;
  std::int64_t missed = 0;
  for (const auto& [tag, wanted] : *teacher.at_least) {
    int index = problem.catalogue.tags.find(tag);
    auto reached = std::ranges::count_if(route.items, [&](const Item& item) {
      return std::ranges::count(problem.activity_of(item.session).tags, index) > 0;
    });
    missed += std::max<std::int64_t>(0, wanted - reached);
  }
  return static_cast<int>(missed);
}

/// Whether `other` still has something before it when `session` goes.
bool stands_without(const Problem& problem, const kernel::TeacherData& teacher, const Route& route, int other,
                    int session) {
  const auto& c = problem.catalogue;
  const auto& before = problem.activity_of(other).before;
  if (before.empty()) return true;
  auto completed = [&](int id) {
    return teacher.completed &&
           std::ranges::any_of(*teacher.completed, [&](const auto& name) { return c.ids.find(name) == id; });
  };
  if (std::ranges::any_of(before, completed)) return true;
  int start = c.sessions[static_cast<std::size_t>(other)].start;
  return std::ranges::any_of(route.items, [&](const Item& item) {
    const auto& s = c.sessions[static_cast<std::size_t>(item.session)];
    return item.session != session && s.end < start && std::ranges::count(before, s.activity) > 0;
  });
}

}  // namespace

void weigh(const Problem& problem, int teacher, Route& route) {
  const auto& data = problem.teacher(teacher);
  route.value = route.cost = 0;
  for (const auto& need : data.needs) {
    int competency = problem.catalogue.competencies.find(need.competency);
    double gain = 0;
    for (const auto& item : route.items)
      for (auto [k, g] : problem.activity_of(item.session).gains)
        if (k == competency) gain += g;
    if (gain > 0) route.value += kernel::Need{need.mean, need.sd, need.weight}.worth(gain);
  }
  for (const auto& item : route.items) {
    route.value -= item.penalty;
    route.cost += problem.activity_of(item.session).cost;
  }
  route.missed = count_missed(problem, data, route);
}

Route without(const Problem& problem, int teacher, const Route& route, int session) {
  Route rest = route;
  std::erase_if(rest.items, [&](const Item& item) { return item.session == session; });
  weigh(problem, teacher, rest);
  return rest;
}

Route stripped(const Problem& problem, int teacher, const Route& route, int session) {
  Route rest = without(problem, teacher, route, session);
  const auto& data = problem.teacher(teacher);
  for (std::size_t i = 0; i < rest.items.size();) {
    bool stands = stands_without(problem, data, rest, rest.items[i].session, session);
    if (stands)
      ++i;
    else
      rest = without(problem, teacher, rest, rest.items[i].session), i = 0;
  }
  return rest;
}

bool spared(const Problem& problem, int teacher, const Route& route, int session) {
  if (std::ranges::count(problem.locked[static_cast<std::size_t>(teacher)], session) > 0) return false;
  const auto& data = problem.teacher(teacher);
  for (const auto& item : route.items)
    if (item.session != session && !stands_without(problem, data, route, item.session, session)) return false;
  Route rest = route;
  std::erase_if(rest.items, [&](const Item& item) { return item.session == session; });
  return rest.items.empty() || count_missed(problem, data, rest) <= route.missed;
}

}  // namespace marshrut::planning::region
