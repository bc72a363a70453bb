#include "app/demo/replay/stages/decisions.h"

#include <algorithm>

#include "app/demo/replay/stages/stages.h"
#include "route/approval/acts_decide.h"

namespace marshrut::app::replay {
namespace {

constexpr int days_of_heads = 9;  // of rest
constexpr const char* why_returned[] = {
    "Перенесите очное мероприятие на каникулы: в эти дни Вас некем заменить",
    "Добавьте, пожалуйста, мероприятие, где освоенное применяется на уроке",
    "Слишком плотно: в четверти уже запланированы контрольные работы",
};

route::RouteDecision decision_of(Tale& tale, const route::AwaitingRoute& awaiting) {
  auto& learner = *tale.find(awaiting.person);
  route::RouteDecision decision{awaiting.route, awaiting.revision, regulation::ApprovalDecision::agreed, ""};
  if (learner.conduct.fate != demo::Fate::returned || learner.returned) return decision;
  learner.returned = true;
  decision.decision = regulation::ApprovalDecision::returned;
  decision.comment = why_returned[learner.index % std::size(why_returned)];
  return decision;
}

void follow(Tale& tale, const route::DecisionOutcome& outcome, Learner& learner) {
  if (!outcome.decided) return await_decision(tale, learner, 1);
  ++tale.summary.decisions;
  if (outcome.state != route::RouteState::returned) return realise(tale, learner);
  ++tale.summary.returned;
  tale.agenda.at(tale.in_days(learner.random.between(1, 4), 18), [&tale, &learner] { return mend(tale, learner); });
}

Result<void> decide(Tale& tale, std::size_t school) {
  if (tale.desks_rest(days_of_heads)) return {};
  auto due = std::exchange(tale.decisions_due[{school, tale.day()}], {});
  const auto& head = tale.cast.head_of(school);
  auto queue = TRY(tale.look(head, "route.decide", &route::list_approvals, access::Nothing{}));
  route::DecideRoutes request;
  std::vector<Learner*> asked;
  for (const auto& awaiting : queue.routes) {
    auto* learner = tale.find(awaiting.person);
    if (!learner || awaiting.own || std::ranges::find(due, learner) == due.end()) continue;
    request.decisions.push_back(decision_of(tale, awaiting));
    asked.push_back(learner);
  }
  if (asked.empty()) return {};
  auto answer = TRY(tale.act(head, "route.decide", &route::decide_routes, request));
  for (std::size_t i = 0; i < asked.size(); ++i) follow(tale, answer.outcomes[i], *asked[i]);
  return {};
}

}  // namespace

void await_decision(Tale& tale, Learner& learner, int days) {
  auto when = tale.on_workday(days, 16, 30);
  int day = tale.world.setting.start.days_until(when.date_at(tale.offset_minutes));
  auto& due = tale.decisions_due[{learner.school, day}];
  if (due.empty()) tale.agenda.at(when, [&tale, school = learner.school] { return decide(tale, school); });
  due.push_back(&learner);
}

}  // namespace marshrut::app::replay
