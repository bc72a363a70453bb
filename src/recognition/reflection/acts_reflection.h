#pragma once
// Questionnaires of the end of a route: a draft that saves itself, then a submission that stays.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "recognition/closing/acts_gathering.h"

namespace marshrut::recognition {

struct ActivityTitle {
  Id<route::RouteItem> item;
  std::string title;
};
DESCRIBE(ActivityTitle, item, title)

struct ReflectionPage {
  RouteId route;
  regulation::QuestionnairePurpose purpose = regulation::QuestionnairePurpose::reflexive;
  regulation::Words title;
  std::vector<regulation::QuestionRule> questions;
  std::vector<QuestionAnswer> answers;
  ReflectionState state = ReflectionState::draft;
  std::optional<Date> submitted_on;
  std::int64_t answered = 0;
  std::vector<route::RouteGoal> goals;
  std::vector<ActivityTitle> activities;
  std::int64_t revision = -1;  // none is kept yet
  bool may_write = false;
  bool printed = false;  // whether the regulation names a paper of it
};
DESCRIBE(ReflectionPage, route, purpose, title, questions, answers, state, submitted_on, answered, goals, activities,
         revision, may_write, printed)

struct AskReflection {
  RouteId route;
  std::optional<regulation::QuestionnairePurpose> purpose;  // the reflexive one when absent
};
DESCRIBE(AskReflection, route, purpose)
Result<ReflectionPage> show_reflection(Work& work, const AskReflection& request);

struct WriteReflection {
  RouteId route;
  std::optional<regulation::QuestionnairePurpose> purpose;
  std::vector<QuestionAnswer> answers;
  std::int64_t revision = -1;  // as the page had it
};
DESCRIBE(WriteReflection, route, purpose, answers, revision)
Result<ReflectionPage> save_reflection(Work& work, const WriteReflection& request);
/// The tasks that were set become goals of the next route.
Result<ReflectionPage> submit_reflection(Work& work, const WriteReflection& request);

/// Heard when a draft is begun: tasks that wait become its goals.
Result<void> carry_tasks(Work& work, const PersonId& person, const RouteId& draft);

}  // namespace marshrut::recognition
