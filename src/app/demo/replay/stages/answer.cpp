#include <algorithm>

#include "app/demo/replay/stages/stages.h"
#include "deficit/person/acts_person.h"
#include "deficit/request/acts_request.h"
#include "deficit/person/acts_self.h"

namespace marshrut::app::replay {
namespace {

constexpr int days_of_patience = 30;   // for a conclusion
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

Result<void> assess_oneself(Tale& tale, Learner& learner) {
  auto form = TRY(tale.look(learner.actor, "finding.own", &deficit::my_self_assessment, access::Nothing{}));
  std::size_t marked = 0;
  for (const auto& function : form.functions) {
    for (const auto& action : function.actions) {
      if (marked == actions_marked) return {};
      if (learner.random.chance(0.6)) continue;
      auto mark = static_cast<deficit::SelfMark>(learner.random.between(0, 3));
      TRY(tale.act(learner.actor, "request.write", &deficit::mark_action, deficit::MarkAction{action.code, mark}));
      ++marked;
    }
  }
  return {};
}

/// Asks for something of one's own: a competency of the profile.
Result<void> ask(Tale& tale, Learner& learner, const deficit::PersonFindings& mine) {
  if (mine.profile.empty()) return {};
  const auto& row = learner.random.pick(mine.profile);
  deficit::DraftRequest draft{"Хочу разобраться глубже: " + row.title, "Понадобится для работы с новым классом",
                              row.competency};
  auto view = TRY(tale.act(learner.actor, "request.write", &deficit::draft_request, draft));
  TRY(tale.act(learner.actor, "request.write", &deficit::state_request,
               deficit::ChooseRequest{view.request.id, view.request.revision}));
  ++tale.summary.requests;
  return {};
}

Result<void> answer_now(Tale& tale, Learner& learner) {
  auto mine = TRY(tale.look(learner.actor, "finding.own", &deficit::my_findings, access::Nothing{}));
  if ((mine.profile.empty() || awaits_conclusion(mine)) && learner.waited++ < days_of_patience) {
    tale.agenda.at(tale.in_days(1, 17), [&tale, &learner] { return answer_now(tale, learner); });
    return {};
  }
  TRY(answer_findings(tale, learner, mine));
  if (learner.conduct.self_assesses) TRY(assess_oneself(tale, learner));
  bool nothing_else = mine.to_answer == 0 && learner.random.chance(0.5);
  if (learner.conduct.adds_request || nothing_else) TRY(ask(tale, learner, mine));
  design(tale, learner);
  return {};
}

}  // namespace

void answer(Tale& tale, Learner& learner) {
  int days = std::max(2, learner.conduct.acknowledged_day - learner.conduct.sitting_day);
  tale.agenda.at(tale.in_days(days, 17, static_cast<int>(learner.index % 200)),
                 [&tale, &learner] { return answer_now(tale, learner); });
}

}  // namespace marshrut::app::replay
