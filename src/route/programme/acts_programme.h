#pragma once
// The individual programme as its person and those who help word it: ways, checks, resources; and the mark that a task is
// solved, by oneself where it is checked so, else by who helps.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "route/page/acts_loading.h"
#include "route/programme/store_programme.h"

namespace marshrut::route {

struct TaskView {
  Id<RouteGoal> goal;
  std::string text;
  std::string way;
  std::string check_procedure;
  std::optional<regulation::TaskCheck> check_kind;  // absent until it is worded
  std::vector<std::string> authors;
  std::optional<Instant> checked_ms;
  std::string checked_by;
  bool may_check = false;
};
DESCRIBE(TaskView, goal, text, way, check_procedure, check_kind, authors, checked_ms, checked_by, may_check)

struct ProgrammePage {
  Id<Route> route;
  std::string teacher;
  std::optional<regulation::TaskChecksRule> checks;
  std::vector<TaskView> tasks;
  std::optional<regulation::ResourceMapRule> map;
  std::vector<ProgrammeResource> resources;
  bool may_edit = false;
};
DESCRIBE(ProgrammePage, route, teacher, checks, tasks, map, resources, may_edit)

struct AskProgramme {
  Id<Route> route;
};
DESCRIBE(AskProgramme, route)
Result<ProgrammePage> show_programme(Work& work, const AskProgramme& request);

struct StatedResource {
  std::string kind;
  std::string title;
};
DESCRIBE(StatedResource, kind, title)
struct SaveProgramme {
  Id<Route> route;
  std::vector<StatedTask> tasks;
  std::vector<StatedResource> resources;
};
DESCRIBE(SaveProgramme, route, tasks, resources)
/// The tasks that are named, and the whole map.
Result<ProgrammePage> save_programme(Work& work, const SaveProgramme& request);

struct CheckTask {
  Id<Route> route;
  Id<RouteGoal> goal;
};
DESCRIBE(CheckTask, route, goal)
Result<ProgrammePage> check_task(Work& work, const CheckTask& request);

}  // namespace marshrut::route
