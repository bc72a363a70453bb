#include "planning/kernel/solve.h"

#include <fmt/format.h>

#include <algorithm>

#include "planning/kernel/dominance.h"
#include "planning/kernel/errors.h"
#include "planning/kernel/explain.h"

namespace marshrut::planning::kernel {
namespace {

constexpr double proven_gap = 1e-5;
constexpr const char* obstacle_words[] = {"",     "equivalent",   "clash",        "over_hours",  "over_cost",
                                          "over_release_days", "over_week", "over_activities", "prerequisite"};

std::string pointer_of(const Catalogue& catalogue, const TeacherData& teacher, int session) {
  const auto& id = catalogue.session_data(session).id;
  auto at = std::ranges::find(*teacher.locked, id) - teacher.locked->begin();
  return fmt::format("/teachers/0/locked/{}", at);
}

}  // namespace

/// The locked sessions one after the other: the first that does not fit beside the others is told.
Result<void> Solver::locked_fit(const Model& model, const TeacherData& teacher) {
  plan_.begin(model);
  for (int s = 0; s < static_cast<int>(model.sessions.size()); ++s) {
    if (!model.sessions[static_cast<std::size_t>(s)].locked) continue;
    auto obstacle = plan_.obstacle(s);
    if (obstacle != Obstacle::none && obstacle != Obstacle::prerequisite)
      return fail(errors::locked_together, pointer_of(*model.catalogue, teacher, model.sessions[static_cast<std::size_t>(s)].source),
                  obstacle_words[static_cast<std::size_t>(obstacle)]);
    plan_.add(s);
  }
  return {};
}

Result<const Found*> Solver::route(const Catalogue& catalogue, const TeacherData& teacher, const std::vector<int>& banned,
                                   Work& work) {
  model_ = TRY(filter(catalogue, teacher, banned));
  TRY(locked_fit(model_, teacher));
  thin_out(model_);
  const auto& found = search_.run(model_, work);
  if (!found.any) return fail(errors::locked_together, "/teachers/0/locked", "prerequisite");
  return &found;
}

Result<Answer> Solver::solve(const Catalogue& catalogue, const TeacherData& teacher, const SolveOptions& options) {
  Work work{.budget = &options.budget};
  const auto* found = TRY(route(catalogue, teacher, {}, work));
  auto answer = explain(model_, teacher, *found);
  answer.stopped_by = work.stopped_by;
  // A whole solution that rounding kept from being closed leaves a bound above its value: all is searched, not all proven.
  answer.proven = work.stopped_by == StoppedBy::proof && answer.bound - answer.value <= proven_gap * std::max(1.0, answer.value);
  answer.work = work.done();
  answer.nodes = work.nodes;
  if (options.replacements) replace(catalogue, teacher, options, answer);
  return answer;
}

void Solver::replace(const Catalogue& catalogue, const TeacherData& teacher, const SolveOptions& options, Answer& answer) {
  for (auto& item : answer.items) {
    Work work{.budget = &options.budget};
    auto found = route(catalogue, teacher, {catalogue.ids.find(item.activity)}, work);
    if (!found) continue;  // locked: nothing takes its place
    auto without = explain(model_, teacher, **found);
    item.replacement_loss = answer.value - without.value;
    item.replacement.emplace();
    for (const auto& session : without.sessions)
      if (std::ranges::find(answer.sessions, session) == answer.sessions.end()) item.replacement->push_back(session);
  }
}

}  // namespace marshrut::planning::kernel
