#include "planning/region/problem.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <unordered_set>

#include "planning/region/errors.h"

namespace marshrut::planning::region {
namespace {

constexpr std::size_t refusals_most = 100;

void judge_groups(const kernel::Instance& instance, Refusals& refusals) {
  auto teachers = static_cast<std::int64_t>(instance.teachers.size());
  for (std::size_t a = 0; a < instance.activities.size(); ++a)
    for (std::size_t s = 0; s < instance.activities[a].sessions.size(); ++s) {
      const auto& session = instance.activities[a].sessions[s];
      auto at = [&](const char* field) { return fmt::format("/activities/{}/sessions/{}/{}", a, s, field); };
      auto least = session.min_group.value_or(0);
      if (session.seats && *session.seats < 0)
        refusals.add(errors::seats_negative, at("seats"), std::to_string(*session.seats));
      else if (session.seats && *session.seats > 0 && least > *session.seats)
        refusals.add(errors::group_above_seats, at("min_group"), std::to_string(least), std::to_string(*session.seats));
      else if (least > teachers)
        refusals.add(errors::group_above_everybody, at("min_group"), std::to_string(least), std::to_string(teachers));
    }
}

void judge_teachers(const kernel::Instance& instance, Refusals& refusals) {
  if (instance.teachers.empty()) refusals.add(errors::no_teachers, "/teachers");
  std::unordered_set<std::string_view> names;
  std::size_t wrong = 0;
  for (std::size_t t = 0; t < instance.teachers.size() && wrong < refusals_most; ++t)
    if (!names.insert(instance.teachers[t].id).second)
      refusals.add(errors::teacher_twice, fmt::format("/teachers/{}/id", t), instance.teachers[t].id), ++wrong;
}

/// Locks in the numbers of the catalogue; refuses more of them than a session has seats or the budget pays.
Result<void> take_locks(Problem& problem) {
  std::vector<int> taken(problem.sessions());
  double cost = 0;
  for (std::size_t t = 0; t < problem.teachers(); ++t) {
    const auto& locked = problem.instance->teachers[t].locked;
    if (!locked) continue;
    for (std::size_t i = 0; i < locked->size(); ++i) {
      auto at = fmt::format("/teachers/{}/locked/{}", t, i);
      int session = problem.catalogue.session_ids.find((*locked)[i]);
      auto s = static_cast<std::size_t>(session);
      if (std::ranges::find(problem.locked[t], session) != problem.locked[t].end())
        return fail(errors::locked_twice, at, (*locked)[i]);
      if (problem.seats[s] > 0 && ++taken[s] > problem.seats[s])
        return fail(errors::locked_over_seats, at, (*locked)[i], std::to_string(problem.seats[s]));
      problem.locked[t].push_back(session);
      cost += problem.activity_of(session).cost;
    }
  }
  if (cost > problem.budget * (1 + 1e-9))
    return fail(errors::locked_over_budget, "/budget", fmt::format("{}", problem.budget));
  return {};
}

}  // namespace

Result<Problem> problem_of(const kernel::Instance& instance) {
  Refusals refusals;
  judge_teachers(instance, refusals);
  judge_groups(instance, refusals);
  if (refusals) return refusals.take();
  Problem problem;
  problem.instance = &instance;
  problem.catalogue = kernel::catalogue_of(instance);
  for (const auto& teacher : instance.teachers) problem.weight.push_back(teacher.priority.value_or(1));
  problem.order.resize(instance.teachers.size());
  std::iota(problem.order.begin(), problem.order.end(), 0);
  std::ranges::stable_sort(problem.order, {}, [&](int t) { return problem.teacher(t).arrived.value_or(t); });
  for (std::size_t s = 0; s < problem.catalogue.sessions.size(); ++s) {
    const auto& data = problem.catalogue.session_data(static_cast<int>(s));
    problem.seats.push_back(
        static_cast<int>(std::clamp<std::int64_t>(data.seats.value_or(seats_without_end), 0, seats_without_end)));
    problem.least.push_back(static_cast<int>(std::min<std::int64_t>(data.min_group.value_or(0), seats_without_end)));
  }
  problem.locked.resize(instance.teachers.size());
  problem.budget = instance.budget.value_or(problem.budget);
  problem.floor_share = instance.floor_share.value_or(0);
  TRY(take_locks(problem));
  return problem;
}

}  // namespace marshrut::planning::region
