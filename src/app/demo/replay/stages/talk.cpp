#include <algorithm>

#include "accompaniment/team/acts_questions.h"
#include "app/demo/replay/stages/stages.h"

namespace marshrut::app::replay {
namespace {

constexpr double share_who_ask = 0.3;
constexpr double share_answered = 0.75;

constexpr const char* questions[] = {
    "Можно ли заменить онлайн-курс очной мастерской, если группу перенесут на каникулы?",
    "Какой материал лучше приложить: конспект урока или работы учеников?",
    "Подскажите, к кому из коллег сходить на урок по этой теме?",
};
constexpr const char* replies[] = {
    "Да, если компетенция та же: предложите замену в маршруте, я её поддержу",
    "Достаточно двух-трёх работ и короткого вывода, что изменилось",
    "В соседней школе в четверг открытый урок, я Вас запишу",
};

/// The mentor of the school, or a methodist where the asker is the only one.
const access::Actor& companion_of(Tale& tale, const Learner& learner) {
  for (const auto& mentor : tale.cast.mentors_of(learner.school))
    if (mentor.person != learner.person) return mentor;
  return tale.cast.officer("regional_methodist", learner.index);
}

Result<void> reply(Tale& tale, Learner& learner, const Id<route::Route>& route, std::size_t which) {
  if (tale.desks_rest()) return {};
  TRY(tale.act(companion_of(tale, learner), "question.write", &accompaniment::ask_question,
               accompaniment::AskQuestion{route, replies[which]}));
  ++tale.summary.replies;
  return {};
}

Result<void> ask(Tale& tale, Learner& learner) {
  auto which = learner.random.below(std::size(questions));
  TRY(tale.act(learner.actor, "question.write", &accompaniment::ask_question,
               accompaniment::AskQuestion{learner.route, questions[which]}));
  ++tale.summary.questions;
  if (learner.random.chance(share_answered))
    tale.agenda.at(tale.on_workday(learner.random.between(1, 4), 13),
                   [&tale, &learner, route = learner.route, which] { return reply(tale, learner, route, which); });
  return {};
}

}  // namespace

void talk(Tale& tale, Learner& learner) {
  if (!learner.random.chance(share_who_ask)) return;
  tale.agenda.at(tale.in_days(learner.random.between(2, 40), 20), [&tale, &learner] { return ask(tale, learner); });
}

}  // namespace marshrut::app::replay
