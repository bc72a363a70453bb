#include "deficit/person/acts_self.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "competency/errors.h"
#include "competency/store.h"
#include "deficit/errors.h"
#include "deficit/rules.h"
#include "platform/json/json.h"
#include "regulation/rules.h"

namespace marshrut::deficit {
namespace {

/// Codes of the labour actions behind the competencies that the person's post needs.
std::set<std::string> actions_of(Work& work, const PersonId& person) {
  std::set<std::string> actions;
  auto workplace = organisation::workplace_of(work.rows, work.region, person, work.today());
  if (!workplace) return actions;
  auto frame = frame_of(work);
  for (const auto& need :
       competency::needs_of(work.rows, work.region, {workplace->position, list_of(workplace->subjects, ';'), workplace->category}))
    if (auto found = frame.find(need.competency); found != frame.end())
      for (auto& action : list_of(found->second.labour_actions, ';')) actions.insert(std::move(action));
  return actions;
}

void add_action(SelfAssessment& answer, const competency::LabourAction& action, std::optional<SelfMark> mark) {
  if (answer.functions.empty() || answer.functions.back().code != action.function)
    answer.functions.push_back({action.function, action.function_title, {}});
  answer.functions.back().actions.push_back({action.code, action.title, mark});
  ++answer.total;
  if (mark) ++answer.marked;
}

Result<SelfAssessment> assessment_of(Work& work, const PersonId& person) {
  auto profile = TRY(profile_of(work, person));
  if (!regulation::diagnostics_of(*profile).self_assessment) return fail(errors::self_assessment_off);
  std::map<std::string, SelfMark> marks;
  for (const auto& row : store::self_marks(work.rows, work.region, person)) marks.emplace(row.action, row.mark);
  auto asked = actions_of(work, person);
  SelfAssessment answer;
  for (const auto& action : competency::store::labour_actions(work.rows, work.region)) {
    if (!asked.contains(action.code)) continue;
    auto mark = marks.find(action.code);
    add_action(answer, action, mark == marks.end() ? std::nullopt : std::optional(mark->second));
  }
  return answer;
}

bool asks_for(const SelfAssessment& assessment, const std::string& code) {
  return std::ranges::any_of(assessment.functions, [&](const SelfFunction& function) {
    return std::ranges::find(function.actions, code, &SelfAction::code) != function.actions.end();
  });
}

}  // namespace

Result<SelfAssessment> my_self_assessment(Work& work, const access::Nothing&) {
  work.own();
  return assessment_of(work, work.actor.person);
}

Result<SelfProgress> mark_action(Work& work, const MarkAction& request) {
  work.own();
  const auto& person = work.actor.person;
  if (!asks_for(TRY(assessment_of(work, person)), request.action))
    return fail(errors::action_unknown, "/action", request.action);
  if (request.mark)
    store::save(work.rows, work.region, person, {request.action, *request.mark, work.now});
  else
    store::remove_self_mark(work.rows, work.region, person, request.action);
  work.touched("self_mark", person.value + " " + request.action, "",
               std::string(request.mark ? name_of(*request.mark) : ""));
  auto after = TRY(assessment_of(work, person));
  if (after.marked == after.total)
    store::finish_self_assessment(work.rows, work.region, person, work.today());
  else
    store::reopen_self_assessment(work.rows, work.region, person);
  return SelfProgress{after.marked, after.total};
}

Result<DevelopmentTasks> my_tasks(Work& work, const access::Nothing&) {
  work.own();
  return DevelopmentTasks{tasks_of(work.rows, work.region, work.actor.person)};
}

Result<DevelopmentTask> set_task(Work& work, const PersonId& person, const std::string& text) {
  DevelopmentTask task{.id = work.new_id<DevelopmentTask>(), .person = person, .text = text, .set_on = work.today()};
  TRY(acceptable(task));
  store::insert(work.rows, work.region, task);
  work.touched("task", task.id, "", json::write(task));
  return task;
}

Result<DevelopmentTask> add_task(Work& work, const AddTask& request) {
  work.own();
  return set_task(work, work.actor.person, request.text);
}

Result<DevelopmentTask> change_task(Work& work, const ChangeTask& request) {
  auto before = store::find_task(work.rows, work.region, request.task);
  if (!before) return fail(access::errors::not_found);
  TRY(work.may({path_of(work, before->person), before->person}));
  auto after = *before;
  after.text = request.text;
  after.done = request.done;
  after.revision = request.revision;
  TRY(acceptable(after));
  if (!store::update(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("task", after.id, json::write(*before), json::write(after));
  ++after.revision;
  return after;
}

Result<Programmes> programmes(Work& work, const ListProgrammes& request) {
  TRY(work.may({work.region, {}}));
  if (request.ahead.value_or(false)) return Programmes{programmes_ahead(work.rows, work.region, work.today())};
  return Programmes{programmes_on(work.rows, work.region, work.today())};
}

Result<PriorityProgramme> keep_programme(Work& work, const KeepProgramme& request) {
  TRY(work.may({work.region, {}}));
  PriorityProgramme programme{request.programme, request.title, request.task,
                              request.federal,   request.since, request.until,
                              request.competencies.value_or("")};
  TRY(acceptable(programme));
  for (const auto& code : list_of(programme.competencies, ';'))
    if (!competency::find_competency(work.rows, work.region, code))
      return fail(competency::errors::unknown, "/competencies", code);
  store::save(work.rows, work.region, programme);
  work.touched("programme", programme.code, "", json::write(programme));
  return programme;
}

}  // namespace marshrut::deficit
