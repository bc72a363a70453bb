#include "app/demo/replay/stages/reflecting.h"

namespace marshrut::app::replay {
namespace {

using regulation::QuestionKind;
using regulation::QuestionRule;

constexpr const char* said = "Теперь начинаю тему с вопроса ученикам и сразу вижу, кто в чём ошибается";
constexpr const char* next_task = "Освоить оценивание проектов по критериям вместе с коллегами";

void mark_goals(const recognition::ReflectionPage& page, const QuestionRule& question, int satisfaction,
                recognition::QuestionAnswer& answer) {
  if (question.options.empty()) return;
  auto reached = satisfaction >= 4 ? question.options.size() - 1 : question.options.size() / 2;
  for (const auto& goal : page.goals) answer.goals.push_back({goal.id, question.options[reached]});
}

recognition::QuestionAnswer answer_to(const recognition::ReflectionPage& page, const QuestionRule& question,
                                      int satisfaction) {
  recognition::QuestionAnswer answer;
  answer.code = question.code;
  switch (question.kind) {
    case QuestionKind::text:
    case QuestionKind::text_with_file: answer.text = said; break;
    case QuestionKind::one_of:
    case QuestionKind::many_of:
    case QuestionKind::many_of_with_text:
      if (!question.options.empty()) answer.choices = {question.options.front()};
      break;
    case QuestionKind::activities:
    case QuestionKind::activities_with_text:
      if (!page.activities.empty()) answer.choices = {page.activities.front().item.value};
      break;
    case QuestionKind::scale_5: answer.scale = satisfaction; break;
    case QuestionKind::scale_10: answer.scale = 2 * satisfaction; break;
    case QuestionKind::scale_by_goal: mark_goals(page, question, satisfaction, answer); break;
    case QuestionKind::task_list: answer.tasks = {next_task}; break;
  }
  return answer;
}

}  // namespace

std::vector<recognition::QuestionAnswer> answers_to(const recognition::ReflectionPage& page, int satisfaction) {
  std::vector<recognition::QuestionAnswer> answers;
  for (const auto& question : page.questions) answers.push_back(answer_to(page, question, satisfaction));
  return answers;
}

}  // namespace marshrut::app::replay
