#include "recognition/reflection/acts_print.h"

#include <algorithm>

#include "documents/compose.h"
#include "documents/file/acts_sheet.h"

namespace marshrut::recognition {
namespace {

using regulation::QuestionKind;
using regulation::QuestionRule;

void add_words(std::string& words, const std::string& more) {
  if (more.empty()) return;
  words += (words.empty() ? "" : "; ") + more;
}

/// Activities are chosen by id; options are words already.
std::string choice_words(const ReflectionPage& page, const std::string& choice) {
  const auto found = std::ranges::find(page.activities, choice, [](const ActivityTitle& one) { return one.item.value; });
  return found == page.activities.end() ? choice : found->title;
}

std::string goal_words(const ReflectionPage& page, const GoalMark& mark) {
  const auto found = std::ranges::find(page.goals, mark.goal, &route::RouteGoal::id);
  return (found == page.goals.end() ? "" : found->text + ": ") + mark.mark;
}

std::string answer_words(const ReflectionPage& page, const QuestionRule& question, const QuestionAnswer& answer) {
  std::string words;
  for (const auto& choice : answer.choices) add_words(words, choice_words(page, choice));
  for (const auto& mark : answer.goals) add_words(words, goal_words(page, mark));
  for (const auto& task : answer.tasks) add_words(words, task);
  if (answer.scale) add_words(words, std::to_string(*answer.scale) + (question.kind == QuestionKind::scale_10 ? " из 10" : " из 5"));
  add_words(words, answer.text);
  return words;
}

documents::Fields fields_of(const RouteEnd& end, const ReflectionPage& page) {
  documents::Fields fields;
  auto& rows = fields.lists["answers"];
  for (const auto& question : page.questions) {
    const auto answer = std::ranges::find(page.answers, question.code, &QuestionAnswer::code);
    auto words = answer == page.answers.end() ? std::string() : answer_words(page, question, *answer);
    rows.push_back({question.block, question.text, words.empty() ? "—" : words});
  }
  fields.values = {{"title", page.title.ru},
                   {"name", end.route.teacher},
                   {"school", end.route.school},
                   {"starts", documents::short_date(end.route.starts)},
                   {"ends", documents::short_date(end.route.ends)},
                   {"submitted", page.submitted_on ? documents::short_date(*page.submitted_on) : "не отправлена"}};
  return fields;
}

}  // namespace

Result<access::Download> print_reflection(const access::Call& call, const PrintReflection& request) {
  auto sheet = TRY(access::consult(call.services, call.actor, call.right, [&](Work& work) -> Result<documents::Sheet> {
    auto end = TRY(load_end(work, request.route));
    const auto page = TRY(show_reflection(work, {request.route, request.purpose}));
    const auto* asked = TRY(questionnaire_of(*end.profile, page.purpose));
    const auto* rule = TRY(documents::sheet_rule(*end.profile, asked->document));
    return documents::Sheet{end.profile, rule, fields_of(end, page), page.submitted_on.value_or(work.today()), end.route.teacher};
  }));
  return documents::sheet_file(call, std::move(sheet), request.format);
}

}  // namespace marshrut::recognition
