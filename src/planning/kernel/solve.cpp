#include "planning/kernel/solve.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "planning/kernel/errors.h"
#include "planning/kernel/explain.h"
#include "planning/kernel/fields.h"

namespace marshrut::planning::kernel {
namespace {

constexpr double proven_gap = 1e-5;
std::string pointer_of(const Catalogue& catalogue, const TeacherData& teacher, int session) {
  const auto& id = catalogue.session_data(session).id;
  auto at = std::ranges::find(*teacher.locked, id) - teacher.locked->begin();
  return fmt::format("/teachers/0/locked/{}", at);
}

/// The locked sessions one after the other: the first that does not fit beside the others is told.
Result<void> locked_fit(const Model& model, const TeacherData& teacher) {
  Plan plan;
  plan.begin(model);
  for (int s = 0; s < static_cast<int>(model.sessions.size()); ++s) {
    if (!model.sessions[static_cast<std::size_t>(s)].locked) continue;
    auto obstacle = plan.obstacle(s);
    if (obstacle != Obstacle::none && obstacle != Obstacle::prerequisite)
      return fail(errors::locked_together, pointer_of(*model.catalogue, teacher, model.sessions[static_cast<std::size_t>(s)].source),
                  field_of(obstacle));
    plan.add(s);
  }
  return {};
}

/// A whole solution that rounding kept from being closed leaves a bound above its value: all is searched, not all proven.
bool proven(const Found& found, const Work& work) {
  return work.stopped_by == StoppedBy::proof &&
         found.bound - found.value <= proven_gap * std::max(1.0, std::fabs(found.value + found.missed));
}

}  // namespace

Result<Prepared> prepare(const Catalogue& catalogue, const TeacherData& teacher, const std::vector<int>& banned, bool told) {
  Prepared made;
  made.model = TRY(filter(catalogue, teacher, banned, told));
  TRY(locked_fit(made.model, teacher));
  made.dominated = find_dominated(made.model);
  return made;
}

namespace {

/// Places in the model of sessions of the catalogue; those that it lacks are passed over.
std::vector<int> places_of(const std::vector<int>& sources, const Model& model) {
  std::vector<int> places;
  for (int source : sources) {
    auto at = std::ranges::lower_bound(model.sessions, source, {}, &Session::source);
    if (at != model.sessions.end() && at->source == source) places.push_back(static_cast<int>(at - model.sessions.begin()));
  }
  return places;
}

std::vector<int> sources_of(const std::vector<int>& places, const Model& model) {
  std::vector<int> sources;
  for (int place : places) sources.push_back(model.sessions[static_cast<std::size_t>(place)].source);
  return sources;
}

}  // namespace

/// Lays the conditions over the prepared model.
void Solver::begin(const Prepared& prepared, const Conditions& conditions) {
  closed_.clear();
  const auto& sessions = prepared.model.sessions;
  if (!conditions.closed.empty())
    for (const auto& s : sessions) closed_.push_back(conditions.closed[static_cast<std::size_t>(s.source)]);
  if (conditions.prices.empty()) {
    whole_ = thinned(prepared.model, prepared.dominated, closed_);
  } else {
    priced_ = prepared.model;
    for (auto& s : priced_.sessions) s.price += conditions.prices[static_cast<std::size_t>(s.source)];
    whole_ = thinned(priced_, prepared.dominated, closed_);
  }
}

/// Without spares first; through the whole model where the best hangs on them, or where a wish is missed in a hurry.
const Found& Solver::search(const std::vector<int>& known, Work& work) {
  model_ = without_spares(whole_);
  const auto& found = search_.run(model_, work, places_of(known, model_));
  bool hurried = work.stopped_by != StoppedBy::proof && found.missed > 0;
  if (model_.sessions.size() == whole_.sessions.size() || (!search_.hangs_on_spares() && !hurried)) return found;
  double bound = found.bound;
  auto best = sources_of(found.sessions, model_);
  best.insert(best.end(), known.begin(), known.end());
  std::swap(model_, whole_);
  search_.run(model_, work, places_of(best, model_));
  return search_.bounded(bound);
}

Route Solver::solve(const Prepared& prepared, const Conditions& conditions, const Budget& budget) {
  begin(prepared, conditions);
  Work work{.budget = &budget};
  const auto& found = search({conditions.known.begin(), conditions.known.end()}, work);
  return {.any = found.any, .sessions = sources_of(found.sessions, model_), .value = found.value, .bound = found.bound,
          .missed = found.missed, .proven = found.any && proven(found, work), .stopped_by = work.stopped_by, .work = work.done(),
          .nodes = work.nodes};
}

Result<const Found*> Solver::route(const Catalogue& catalogue, const TeacherData& teacher, const std::vector<int>& banned,
                                   Work& work) {
  auto prepared = TRY(prepare(catalogue, teacher, banned));
  begin(prepared, {});
  const auto& found = search({}, work);
  if (!found.any) return fail(errors::locked_together, "/teachers/0/locked", field_of(Obstacle::prerequisite));
  return &found;
}

Result<Answer> Solver::solve(const Catalogue& catalogue, const TeacherData& teacher, const SolveOptions& options) {
  Work work{.budget = &options.budget};
  const auto* found = TRY(route(catalogue, teacher, {}, work));
  auto answer = explain(model_, teacher, *found);
  answer.stopped_by = work.stopped_by;
  answer.proven = proven(*found, work);
  answer.work = work.done();
  answer.nodes = work.nodes;
  if (options.replacements) replace(catalogue, teacher, work, answer);
  return answer;
}

/// What is left of the budget serves all items, in their order: those that it does not reach have no replacement.
void Solver::replace(const Catalogue& catalogue, const TeacherData& teacher, Work& work, Answer& answer) {
  for (auto& item : answer.items) {
    if (work.over()) return;
    auto found = route(catalogue, teacher, {catalogue.ids.find(item.activity)}, work);
    if (!found || work.stopped_by != StoppedBy::proof) continue;  // locked: nothing takes its place
    auto without = explain(model_, teacher, **found);
    item.replacement_loss = answer.value - without.value;
    item.replacement.emplace();
    for (const auto& session : without.sessions)
      if (std::ranges::find(answer.sessions, session) == answer.sessions.end()) item.replacement->push_back(session);
  }
}

}  // namespace marshrut::planning::kernel
