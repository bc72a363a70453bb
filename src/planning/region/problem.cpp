#include "planning/region/problem.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <unordered_set>

#include "planning/region/errors.h"

namespace marshrut::planning::region {
namespace {

constexpr std::size_t refusals_most = 100;

void judge_seats(const kernel::Instance& instance, Refusals& refusals) {
  for (std::size_t a = 0; a < instance.activities.size(); ++a)
    for (std::size_t s = 0; s < instance.activities[a].sessions.size(); ++s)
      if (auto seats = instance.activities[a].sessions[s].seats; seats && *seats < 0)
        refusals.add(errors::seats_negative, fmt::format("/activities/{}/sessions/{}/seats", a, s),
                     std::to_string(*seats));
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

std::optional<NeverWhy> why_never(const kernel::SessionData& session, std::size_t teachers) {
  auto least = session.min_group.value_or(0);
  if (session.seats && *session.seats > 0 && least > *session.seats) return NeverWhy::group_above_seats;
  if (least > static_cast<std::int64_t>(teachers)) return NeverWhy::group_above_everybody;
  return std::nullopt;
}

/// A group that no one could fill keeps its session empty, and not the region from being planned; but for a lock in it.
Result<void> close_impossible_groups(Problem& problem) {
  problem.never.resize(problem.sessions());
  for (std::size_t s = 0; s < problem.sessions(); ++s) {
    const auto& data = problem.catalogue.session_data(static_cast<int>(s));
    auto why = why_never(data, problem.teachers());
    if (!why) continue;
    problem.never[s] = 1;
    problem.never_run.push_back({data.id, *why});
  }
  for (std::size_t t = 0; t < problem.teachers(); ++t)
    for (std::size_t i = 0; i < problem.locked[t].size(); ++i) {
      auto s = static_cast<std::size_t>(problem.locked[t][i]);
      if (!problem.never[s]) continue;
      bool by_seats = problem.least[s] > problem.seats[s];
      return fail(by_seats ? errors::group_above_seats : errors::group_above_everybody,
                  fmt::format("/teachers/{}/locked/{}", t, i), std::to_string(problem.least[s]),
                  std::to_string(by_seats ? problem.seats[s] : static_cast<int>(problem.teachers())));
    }
  return {};
}

}  // namespace

Result<Problem> problem_of(const kernel::Instance& instance) {
  Refusals refusals;
  judge_teachers(instance, refusals);
  judge_seats(instance, refusals);
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
  problem.equal_shares = instance.weights == kernel::Weighing::equal_shares;
  TRY(take_locks(problem));
  TRY(close_impossible_groups(problem));
  return problem;
}

}  // namespace marshrut::planning::region
