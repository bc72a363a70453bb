#include "planning/region/locks.h"

#include <fmt/format.h>

#include "planning/kernel/errors.h"
#include "planning/kernel/solve.h"

namespace marshrut::planning::region {
namespace {

constexpr std::int64_t work_of_locks = 1;  // a first plan is enough

/// The kernel speaks of the only teacher of its file.
void point_at(Error& error, int teacher) {
  constexpr std::string_view only = "/teachers/0";
  if (error.at.starts_with(only)) error.at = fmt::format("/teachers/{}{}", teacher, error.at.substr(only.size()));
  for (auto& other : error.also) point_at(other, teacher);
}

Route of_locked(const Problem& problem, int teacher) {
  Route route;
  for (int session : problem.locked[static_cast<std::size_t>(teacher)]) route.items.push_back({session, 0});
  return route;
}

}  // namespace

Result<Ledger> seat_locked(Run& run) {
  const auto& problem = run.problem;
  Ledger ledger(problem);
  auto left = problem.seats;
  for (const auto& locked : problem.locked)
    for (int session : locked) --left[static_cast<std::size_t>(session)];
  Tariff tariff{std::vector<double>(problem.sessions()), std::vector<char>(problem.sessions())};
  kernel::Solver solver;
  for (int t = 0; t < static_cast<int>(problem.teachers()); ++t) {
    if (problem.locked[static_cast<std::size_t>(t)].empty()) continue;
    auto alone = solver.solve(problem.catalogue, problem.teacher(t),
                              {.budget = {.work = work_of_locks, .late = {}}, .replacements = false});
    if (!alone) {
      point_at(alone.error(), t);
      return std::unexpected(std::move(alone).error());
    }
    for (std::size_t s = 0; s < left.size(); ++s) tariff.closed[s] = left[s] <= 0 || problem.never[s];
    auto locked = of_locked(problem, t);
    auto reply = run.ask({.teacher = t, .tariff = &tariff, .own = &locked, .work = work_of_locks});
    if (!reply) return fail(kernel::errors::locked_together, fmt::format("/teachers/{}/locked", t), "seats");
    for (const auto& item : reply->route.items)
      if (!locked.has(item.session)) --left[static_cast<std::size_t>(item.session)];
    if (!ledger.fits(t, reply->route))
      return fail(kernel::errors::locked_together, fmt::format("/teachers/{}/locked", t), "budget");
    ledger.put(t, std::move(reply->route));
  }
  return ledger;
}

}  // namespace marshrut::planning::region
