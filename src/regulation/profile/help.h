#pragma once
// What a person's programme is made with: tasks that are checked, a map of resources, colleagues who can teach, and the
// questions that services put to the centre. Each part is absent where a regulation has none.
#include <optional>

#include "regulation/profile/people.h"

namespace marshrut::regulation {

/// external: somebody of `roles` says that the task is solved; self: its own person does.
enum class TaskCheck { external, self };
DESCRIBE_ENUM(TaskCheck, external, self)
struct TaskCheckRule {
  TaskCheck check = TaskCheck::external;
  Words title;
};
DESCRIBE(TaskCheckRule, check, title)
struct TaskChecksRule {
  std::vector<TaskCheckRule> checks;
  std::vector<std::string> roles;
  Source source;
};
DESCRIBE(TaskChecksRule, checks, roles, source)

struct ResourceKindRule {
  std::string code;
  Words title;
};
DESCRIBE(ResourceKindRule, code, title)
/// Who may fill the map beside the person: `roles`.
struct ResourceMapRule {
  std::vector<ResourceKindRule> kinds;
  std::vector<std::string> roles;
  Source source;
};
DESCRIBE(ResourceMapRule, kinds, roles, source)

/// Colleagues offer what they can teach; an offer is shown to who has a deficit in its competency.
struct PeerLearningRule {
  Words title;
  std::int64_t people_max = 1;  // the most people that one offer may take
  Source source;
};
DESCRIBE(PeerLearningRule, title, people_max, source)

/// What a person's programme has beside its activities.
struct ProgrammeRule {
  std::optional<TaskChecksRule> task_checks;
  std::optional<ResourceMapRule> resource_map;
  std::optional<PeerLearningRule> peer_learning;
};
DESCRIBE(ProgrammeRule, task_checks, resource_map, peer_learning)

/// Questions of those who work with teachers, and who answers them.
struct HelpDeskRule {
  Words title;
  std::vector<std::string> askers;
  std::string role;
  std::optional<std::int64_t> answer_days;
  Source source;
};
DESCRIBE(HelpDeskRule, title, askers, role, answer_days, source)

}  // namespace marshrut::regulation
