#include "route/programme/acts_programme.h"

#include <algorithm>

#include "base/text.h"
#include "organisation/store.h"
#include "route/acts.h"
#include "route/content/checks.h"
#include "route/errors.h"
#include "route/handover/acts_handover.h"

namespace marshrut::route {
namespace {

bool is_own(const Work& work, const Route& route) { return route.person == work.actor.person; }

bool holds_any(const Work& work, const regulation::Profile& profile, const std::vector<std::string>& roles, const std::string& path) {
  return std::ranges::any_of(roles, [&](const std::string& role) { return holds_role(work, profile, role, path); });
}

/// The person, and who by the regulation checks tasks or fills the map.
bool may_word(const Work& work, const LoadedRoute& loaded) {
  if (is_closed(loaded.route.state)) return false;
  const auto& profile = *loaded.profile;
  const auto& checks = regulation::task_checks_of(profile);
  const auto& map = regulation::resource_map_of(profile);
  auto roles = checks ? checks->roles : std::vector<std::string>{};
  if (map) roles.insert(roles.end(), map->roles.begin(), map->roles.end());
  return is_own(work, loaded.route) || holds_any(work, profile, roles, loaded.route.path);
}

bool may_check(const Work& work, const LoadedRoute& loaded, const ProgrammeTask& task) {
  if (task.checked_ms || is_closed(loaded.route.state) || loaded.route.agreed_number == 0) return false;
  if (task.check_kind == regulation::TaskCheck::self) return is_own(work, loaded.route);
  const auto& checks = regulation::task_checks_of(*loaded.profile);
  return !is_own(work, loaded.route) && checks && holds_any(work, *loaded.profile, checks->roles, loaded.route.path);
}

std::vector<TaskView> task_views(Work& work, const LoadedRoute& loaded) {
  auto kept = programme_tasks_of(work.rows, work.region, loaded.route.id);
  std::vector<TaskView> views;
  for (const auto& goal : loaded.content.goals) {
    TaskView view{goal.id, goal.text, "", "", {}, {}, {}, "", false};
    auto task = std::ranges::find(kept, goal.id, &ProgrammeTask::goal);
    if (task != kept.end())
      view = {goal.id, goal.text, task->way, task->check_procedure, task->check_kind, list_of(task->authors, ';'), task->checked_ms,
              task->checked_by, may_check(work, loaded, *task)};
    views.push_back(std::move(view));
  }
  return views;
}

ProgrammePage programme_of(Work& work, const LoadedRoute& loaded) {
  return {loaded.route.id, loaded.route.teacher, regulation::task_checks_of(*loaded.profile), task_views(work, loaded),
          regulation::resource_map_of(*loaded.profile),
          resources_of(work.rows, work.region, loaded.route.id), may_word(work, loaded)};
}

void keep_tasks(Work& work, const SaveProgramme& request, const std::string& author) {
  auto kept = programme_tasks_of(work.rows, work.region, request.route);
  for (const auto& stated : request.tasks) {
    auto before = std::ranges::find(kept, stated.goal, &ProgrammeTask::goal);
    auto task = worded(before == kept.end() ? ProgrammeTask{stated.goal, "", "", {}, "", {}, ""} : *before, stated, author);
    store::save_programme_task(work.rows, work.region, request.route, task);
  }
}

Result<void> keep_resources(Work& work, const LoadedRoute& loaded, const SaveProgramme& request, const std::string& author) {
  auto before = resources_of(work.rows, work.region, request.route);
  std::vector<ProgrammeResource> after;
  for (const auto& stated : request.resources) {
    auto same = std::ranges::find_if(before, [&](const auto& one) { return one.kind == stated.kind && one.title == stated.title; });
    after.push_back({stated.kind, 0, stated.title, same == before.end() ? author : same->added_by});
  }
  if (const auto& map = regulation::resource_map_of(*loaded.profile)) TRY(acceptable_resources(*map, after));
  else if (!after.empty()) return fail(errors::no_programme);
  store::replace_resources(work.rows, work.region, request.route, after);
  using enum regulation::RouteFact;
  return note_facts(work, request.route, {resources_chosen}, after.empty() ? regulation::Facts{} : regulation::Facts{resources_chosen});
}

}  // namespace

Result<ProgrammePage> show_programme(Work& work, const AskProgramme& request) {
  return programme_of(work, TRY(load_route(work, request.route)));
}

Result<ProgrammePage> save_programme(Work& work, const SaveProgramme& request) {
  auto loaded = TRY(load_route(work, request.route));
  if (!may_word(work, loaded)) return fail(errors::programme_not_yours);
  auto author = organisation::name_of_person(work.rows, work.region, work.actor.person);
  if (const auto& checks = regulation::task_checks_of(*loaded.profile))
    TRY(acceptable_tasks(*checks, loaded.content.goals, request.tasks));
  else if (!request.tasks.empty()) return fail(errors::no_programme);
  keep_tasks(work, request, author);
  TRY(keep_resources(work, loaded, request, author));
  work.touched("programme", request.route, "", json::write(request));
  return programme_of(work, loaded);
}

Result<ProgrammePage> check_task(Work& work, const CheckTask& request) {
  auto loaded = TRY(load_route(work, request.route));
  auto kept = programme_tasks_of(work.rows, work.region, request.route);
  auto task = std::ranges::find(kept, request.goal, &ProgrammeTask::goal);
  if (task == kept.end()) return fail(errors::goal_unknown, "/goal");
  if (!may_check(work, loaded, *task)) return fail(errors::check_not_yours);
  task->checked_ms = work.now;
  task->checked_by = organisation::name_of_person(work.rows, work.region, work.actor.person);
  store::save_programme_task(work.rows, work.region, request.route, *task);
  work.touched("programme_task", request.goal, "", json::write(*task));
  return programme_of(work, loaded);
}

}  // namespace marshrut::route
