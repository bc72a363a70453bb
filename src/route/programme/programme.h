#pragma once
// The individual programme of a route: how each task is solved and checked, and the map of resources by kinds. Pure.
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "regulation/rules.h"
#include "route/types.h"

namespace marshrut::route {

/// `authors`: names of who worded it, ';' between. A task that changed is to be checked anew.
struct ProgrammeTask {
  Id<RouteGoal> goal;
  std::string way;
  std::string check_procedure;
  regulation::TaskCheck check_kind = regulation::TaskCheck::external;
  std::string authors;
  std::optional<Instant> checked_ms;
  std::string checked_by;
};
DESCRIBE(ProgrammeTask, goal, way, check_procedure, check_kind, authors, checked_ms, checked_by)

struct ProgrammeResource {
  std::string kind;
  std::int64_t position = 0;
  std::string title;
  std::string added_by;
};
DESCRIBE(ProgrammeResource, kind, position, title, added_by)

struct StatedTask {
  Id<RouteGoal> goal;
  std::string way;
  std::string check_procedure;
  regulation::TaskCheck check_kind = regulation::TaskCheck::external;
};
DESCRIBE(StatedTask, goal, way, check_procedure, check_kind)

/// The task as it is after somebody worded it: the same words change nothing.
ProgrammeTask worded(const ProgrammeTask& before, const StatedTask& stated, const std::string& author);
/// Refuses a task of no goal, and one without a way or a procedure.
Result<void> acceptable_tasks(const regulation::TaskChecksRule& rule, std::span<const RouteGoal> goals,
                              std::span<const StatedTask> tasks);
/// Refuses a kind that the map has not, and a nameless resource.
Result<void> acceptable_resources(const regulation::ResourceMapRule& rule, std::span<const ProgrammeResource> resources);

}  // namespace marshrut::route
