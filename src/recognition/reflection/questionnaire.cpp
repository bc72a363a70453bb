#include "recognition/reflection/questionnaire.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "recognition/errors.h"

namespace marshrut::recognition {
namespace {

using enum regulation::QuestionKind;
using regulation::QuestionnaireRule;
using regulation::QuestionRule;

bool is_said(const std::string& text) {
  return !trimmed(text).empty();
}

bool about_activities(const QuestionRule& question) {
  return question.kind == activities || question.kind == activities_with_text;
}

std::int64_t scale_top(const QuestionRule& question) {
  return question.kind == scale_10 ? 10 : 5;
}
std::int64_t scale_foot(const QuestionRule& question) {
  return question.kind == scale_10 ? 0 : 1;
}

const QuestionAnswer* find_answer(std::span<const QuestionAnswer> answers, const std::string& code) {
  auto found = std::ranges::find(answers, code, &QuestionAnswer::code);
  return found == answers.end() ? nullptr : &*found;
}

bool is_offered(const QuestionRule& question, const std::string& choice, const RouteMatter& matter) {
  if (!about_activities(question)) return std::ranges::count(question.options, choice) > 0;
  return std::ranges::count(matter.items, choice, [](const route::RouteItem& item) { return item.id.value; }) > 0;
}

bool goal_mark_fits(const QuestionRule& question, const GoalMark& mark, const RouteMatter& matter) {
  return std::ranges::count(question.options, mark.mark) > 0 &&
         std::ranges::count(matter.goals, mark.goal, &route::RouteGoal::id) > 0;
}

void check_answer(const QuestionRule& question, const QuestionAnswer& answer, const RouteMatter& matter,
                  const std::string& at, Refusals& refusals) {
  if (code_points(answer.text) > answer_longest)
    refusals.add(errors::answer_too_long, at + "/text", std::to_string(answer_longest));
  for (const auto& choice : answer.choices)
    if (!is_offered(question, choice, matter)) refusals.add(errors::choice_unknown, at + "/choices", choice);
  if (question.kind == one_of && answer.choices.size() > 1) refusals.add(errors::choose_one, at + "/choices");
  if (answer.scale && (*answer.scale < scale_foot(question) || *answer.scale > scale_top(question)))
    refusals.add(errors::scale_outside, at + "/scale", std::to_string(scale_foot(question)),
                 std::to_string(scale_top(question)));
  for (const auto& mark : answer.goals)
    if (!goal_mark_fits(question, mark, matter)) refusals.add(errors::choice_unknown, at + "/goals", mark.mark);
  if (answer.tasks.size() > tasks_most) refusals.add(errors::too_many_tasks, at + "/tasks", std::to_string(tasks_most));
  for (const auto& task : answer.tasks)
    if (code_points(task) > answer_longest)
      refusals.add(errors::answer_too_long, at + "/tasks", std::to_string(answer_longest));
}

void check_answers(const QuestionnaireRule& questionnaire, std::span<const QuestionAnswer> answers,
                   const RouteMatter& matter, Refusals& refusals) {
  auto shown = shown_questions(questionnaire);
  std::set<std::string> met;
  for (std::size_t place = 0; place < answers.size(); ++place) {
    const auto& answer = answers[place];
    auto at = "/answers/" + std::to_string(place);
    auto question = std::ranges::find(shown, answer.code, &QuestionRule::code);
    if (question == shown.end() || !met.insert(answer.code).second)
      refusals.add(errors::question_unknown, at + "/code", answer.code);
    else
      check_answer(*question, answer, matter, at, refusals);
  }
}

}  // namespace

std::vector<QuestionRule> shown_questions(const QuestionnaireRule& questionnaire) {
  const auto& all = questionnaire.questions;
  auto required = static_cast<std::size_t>(std::ranges::count(all, true, &QuestionRule::required));
  std::size_t free_places = required < questions_most ? questions_most - required : 0;
  std::vector<QuestionRule> shown;
  for (const auto& question : all) {
    if (question.required)
      shown.push_back(question);
    else if (free_places > 0) {
      shown.push_back(question);
      --free_places;
    }
  }
  return shown;
}

bool is_answered(const QuestionRule& question, const QuestionAnswer& answer, const RouteMatter& matter) {
  switch (question.kind) {
    case text:
    case text_with_file: return is_said(answer.text);
    case one_of:
    case many_of:
    case activities: return !answer.choices.empty();
    case many_of_with_text:
    case activities_with_text: return !answer.choices.empty() || is_said(answer.text);
    case scale_5:
    case scale_10: return answer.scale.has_value();
    case scale_by_goal: {
      auto marked = [&](const route::RouteGoal& goal) {
        return std::ranges::count(answer.goals, goal.id, &GoalMark::goal) > 0;
      };
      return std::ranges::all_of(matter.goals, marked);
    }
    case task_list: return std::ranges::any_of(answer.tasks, is_said);
  }
  return false;
}

Result<void> acceptable_draft(const QuestionnaireRule& questionnaire, std::span<const QuestionAnswer> answers,
                              const RouteMatter& matter) {
  Refusals refusals;
  check_answers(questionnaire, answers, matter, refusals);
  if (refusals) return refusals.take();
  return {};
}

Result<void> acceptable_submission(const QuestionnaireRule& questionnaire, std::span<const QuestionAnswer> answers,
                                   const RouteMatter& matter) {
  Refusals refusals;
  check_answers(questionnaire, answers, matter, refusals);
  for (const auto& question : shown_questions(questionnaire)) {
    if (!question.required) continue;
    const auto* answer = find_answer(answers, question.code);
    if (!answer ? !is_answered(question, {}, matter) : !is_answered(question, *answer, matter))
      refusals.add(errors::answer_missing, "/answers/" + question.code, question.text);
  }
  if (refusals) return refusals.take();
  return {};
}

std::optional<double> mean_of_scales(const QuestionnaireRule& questionnaire, std::span<const QuestionAnswer> answers) {
  double sum = 0;
  int count = 0;
  for (const auto& question : questionnaire.questions) {
    const auto* answer = find_answer(answers, question.code);
    if (question.kind != scale_5 || !answer || !answer->scale) continue;
    sum += static_cast<double>(*answer->scale);
    ++count;
  }
  if (count == 0) return std::nullopt;
  return sum / count;
}

std::vector<std::string> tasks_of(const QuestionnaireRule& questionnaire, std::span<const QuestionAnswer> answers) {
  std::vector<std::string> tasks;
  for (const auto& question : questionnaire.questions) {
    const auto* answer = find_answer(answers, question.code);
    if (question.kind != task_list || !answer) continue;
    for (const auto& task : answer->tasks) {
      auto said = std::string(trimmed(task));
      if (!said.empty() && std::ranges::find(tasks, said) == tasks.end()) tasks.push_back(said);
    }
  }
  return tasks;
}

bool says_deficit_closed(const QuestionnaireRule& questionnaire, std::span<const QuestionAnswer> answers,
                         const RouteMatter& matter) {
  for (const auto& question : questionnaire.questions) {
    const auto* answer = find_answer(answers, question.code);
    if (question.kind != scale_by_goal || !answer || question.options.empty()) continue;
    for (const auto& mark : answer->goals) {
      auto goal = std::ranges::find(matter.goals, mark.goal, &route::RouteGoal::id);
      bool about_deficit = goal != matter.goals.end() && !goal->competency.empty();
      if (about_deficit && mark.mark == question.options.back()) return true;
    }
  }
  return false;
}

std::int64_t count_answered(const QuestionnaireRule& questionnaire, std::span<const QuestionAnswer> answers,
                            const RouteMatter& matter) {
  std::int64_t count = 0;
  for (const auto& question : shown_questions(questionnaire)) {
    const auto* answer = find_answer(answers, question.code);
    if (answer && is_answered(question, *answer, matter)) ++count;
  }
  return count;
}

}  // namespace marshrut::recognition
