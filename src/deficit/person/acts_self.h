#pragma once
// What a person brings besides results: the self-assessment by labour actions of the professional standard, tasks of
// development; and the priority programmes that the centre keeps for all.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "deficit/acts_context.h"
#include "deficit/request/store_request.h"

namespace marshrut::deficit {

struct SelfAction {
  std::string code;
  std::string title;
  std::optional<SelfMark> mark;
};
DESCRIBE(SelfAction, code, title, mark)
struct SelfFunction {
  std::string code;
  std::string title;
  std::vector<SelfAction> actions;
};
DESCRIBE(SelfFunction, code, title, actions)
/// The labour actions behind the competencies that the person's post needs, by function.
struct SelfAssessment {
  std::vector<SelfFunction> functions;
  std::int64_t marked = 0;
  std::int64_t total = 0;
};
DESCRIBE(SelfAssessment, functions, marked, total)
Result<SelfAssessment> my_self_assessment(Work& work, const access::Nothing&);

struct MarkAction {
  std::string action;
  std::optional<SelfMark> mark;  // absent takes the mark back
};
DESCRIBE(MarkAction, action, mark)
struct SelfProgress {
  std::int64_t marked = 0;
  std::int64_t total = 0;
};
DESCRIBE(SelfProgress, marked, total)
/// Kept at once, the last word counts.
Result<SelfProgress> mark_action(Work& work, const MarkAction& request);

struct DevelopmentTasks {
  std::vector<DevelopmentTask> tasks;
};
DESCRIBE(DevelopmentTasks, tasks)
Result<DevelopmentTasks> my_tasks(Work& work, const access::Nothing&);
struct AddTask {
  std::string text;
};
DESCRIBE(AddTask, text)
Result<DevelopmentTask> add_task(Work& work, const AddTask& request);
struct ChangeTask {
  Id<DevelopmentTask> task;
  std::string text;
  bool done = false;
  std::int64_t revision = 0;
};
DESCRIBE(ChangeTask, task, text, done, revision)
Result<DevelopmentTask> change_task(Work& work, const ChangeTask& request);
/// A task that another room carries over for a person, such as one set while reflecting on a route.
Result<DevelopmentTask> set_task(Work& work, const PersonId& person, const std::string& text);

struct Programmes {
  std::vector<PriorityProgramme> programmes;  // that run today; with `ahead` those that will, too
};
DESCRIBE(Programmes, programmes)
struct ListProgrammes {
  std::optional<bool> ahead;
};
DESCRIBE(ListProgrammes, ahead)
Result<Programmes> programmes(Work& work, const ListProgrammes& request);
struct KeepProgramme {
  std::string programme;  // code
  std::string title;
  std::string task;
  bool federal = false;
  Date since;
  std::optional<Date> until;
  std::optional<std::string> competencies;  // codes, separated by ';'; none when absent
};
DESCRIBE(KeepProgramme, programme, title, task, federal, since, until, competencies)
Result<PriorityProgramme> keep_programme(Work& work, const KeepProgramme& request);

}  // namespace marshrut::deficit
