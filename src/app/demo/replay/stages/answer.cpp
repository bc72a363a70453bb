#include <algorithm>

#include "app/demo/replay/stages/stages.h"
#include "deficit/person/acts_person.h"
#include "deficit/person/acts_self.h"
#include "deficit/request/acts_request.h"

namespace marshrut::app::replay {
namespace {

constexpr int days_of_patience = 30;   // for a conclusion
constexpr double share_of_replies = 0.7;
constexpr std::size_t actions_marked = 5;  // of a self-assessment that is only begun

bool awaits_conclusion(const deficit::PersonFindings& mine) {
  return std::ranges::any_of(mine.findings, [](const deficit::FindingView& view) {
    return view.finding.state == deficit::FindingState::proposed;
  });
}

/// Agrees with everything but, for some people, one.
Result<void> answer_findings(Tale& tale, Learner& learner, const deficit::PersonFindings& mine) {
  deficit::AnswerMany many;
  for (const auto& view : mine.findings)
    if (view.may_answer && !view.finding.answered_on)
      many.items.push_back({view.finding.id, view.finding.revision, deficit::Acknowledgement::acknowledged, {}});
  if (many.items.empty()) return {};
  if (learner.conduct.rejects_deficit && many.items.size() > 1) {
    auto& rejected = learner.random.pick(many.items);
    auto place = std::ranges::find(many.items, rejected.finding, &deficit::AnswerFinding::finding);
    place->decision = deficit::Acknowledgement::rejected;
    place->comment = "Не согласен: этому посвящён мой открытый урок в прошлом году";
  }
  auto answers = TRY(tale.act(learner.actor, "finding.acknowledge", &deficit::answer_findings, many));
  tale.summary.answered += answers.done;
  return {};
}

Result<void> reply_to(Tale& tale, const deficit::EducationalRequest& request, std::size_t turn) {
  if (tale.desks_rest()) return {};
  deficit::ReplyToRequest reply{request.id, request.revision,
                                "В каталоге есть мастерская по этой теме, места открыты: добавьте её в маршрут"};
  TRY(tale.act(tale.cast.officer("centre", turn), "request.answer", &deficit::reply_to_request, reply));
  ++tale.summary.requests_answered;
  return {};
}

/// A competency of the profile, or any that is nobody's subject where nothing was measured: its code and title.
std::pair<std::string, std::string> wish_of(Tale& tale, Learner& learner, const deficit::PersonFindings& mine) {
  if (!mine.profile.empty()) {
    const auto& row = learner.random.pick(mine.profile);
    return {row.competency, row.title};
  }
  std::vector<const demo::Competency*> common;
  for (const auto& one : tale.world.library.competencies)
    if (one.subject.empty()) common.push_back(&one);
  const auto* wish = learner.random.pick(common);
  return {wish->code, wish->name};
}

/// Asks for something of one's own.
Result<void> ask(Tale& tale, Learner& learner, const deficit::PersonFindings& mine) {
  auto [competency, title] = wish_of(tale, learner, mine);
  deficit::DraftRequest draft{"Хочу разобраться глубже: " + title, "Понадобится для работы с новым классом", competency};
  auto view = TRY(tale.act(learner.actor, "request.write", &deficit::draft_request, draft));
  auto stated = TRY(tale.act(learner.actor, "request.write", &deficit::state_request,
                             deficit::ChooseRequest{view.request.id, view.request.revision}));
  ++tale.summary.requests;
  if (learner.random.chance(share_of_replies))
    tale.agenda.at(tale.on_workday(learner.random.between(2, 9), 14),
                   [&tale, &learner, stated] { return reply_to(tale, stated.request, learner.index); });
  return {};
}

Result<void> answer_now(Tale& tale, Learner& learner) {
  auto mine = TRY(tale.look(learner.actor, "finding.own", &deficit::my_findings, access::Nothing{}));
  if ((mine.profile.empty() || awaits_conclusion(mine)) && learner.waited++ < days_of_patience) {
    tale.agenda.at(tale.in_days(1, 17), [&tale, &learner] { return answer_now(tale, learner); });
    return {};
  }
  TRY(answer_findings(tale, learner, mine));
  if (learner.conduct.self_assesses) TRY(assess_oneself(tale, learner, Assessment::begun));
  bool nothing_else = mine.to_answer == 0 && learner.random.chance(0.5);
  if (learner.conduct.adds_request || nothing_else) TRY(ask(tale, learner, mine));
  design(tale, learner);
  return {};
}

}  // namespace

Result<void> assess_oneself(Tale& tale, Learner& learner, Assessment assessment) {
  const bool begun = assessment == Assessment::begun;
  auto form = TRY(tale.look(learner.actor, "finding.own", &deficit::my_self_assessment, access::Nothing{}));
  std::size_t marked = 0;
  for (const auto& function : form.functions) {
    for (const auto& action : function.actions) {
      if (begun && marked == actions_marked) return {};
      if (begun && learner.random.chance(0.6)) continue;
      auto mark = static_cast<deficit::SelfMark>(learner.random.between(0, 3));
      TRY(tale.act(learner.actor, "request.write", &deficit::mark_action, deficit::MarkAction{action.code, mark}));
      ++marked;
    }
  }
  return {};
}

Result<void> ask_for_own(Tale& tale, Learner& learner) {
  return ask(tale, learner,
             TRY(tale.look(learner.actor, "finding.own", &deficit::my_findings, access::Nothing{})));
}

void answer(Tale& tale, Learner& learner) {
  int days = std::max(2, learner.conduct.acknowledged_day - learner.conduct.sitting_day);
  tale.agenda.at(tale.in_days(days, 17, static_cast<int>(learner.index % 200)),
                 [&tale, &learner] { return answer_now(tale, learner); });
}

}  // namespace marshrut::app::replay
