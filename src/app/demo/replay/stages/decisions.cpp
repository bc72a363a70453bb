#include "app/demo/replay/stages/decisions.h"

#include <map>

#include "app/demo/replay/stages/stages.h"
#include "base/text.h"
#include "regulation/rules.h"
#include "route/approval/acts_decide.h"
#include "route/store.h"

namespace marshrut::app::replay {
namespace {

constexpr int days_of_heads = 9;  // of rest
constexpr const char* why_returned[] = {
    "Перенесите очное мероприятие на каникулы: в эти дни Вас некем заменить",
    "Добавьте, пожалуйста, мероприятие, где освоенное применяется на уроке",
    "Слишком плотно: в четверти уже запланированы контрольные работы",
};

/// What one desk decides in one go.
struct Desk {
  access::Actor actor;
  std::vector<route::RouteDecision> decisions;
  std::vector<Learner*> asked;
};

/// A line of the checklist of who decides with the duty, where they have one.
std::optional<std::vector<std::string>> mark_of(const regulation::Profile& profile, const std::string& duty) {
  for (const auto& approval : profile.approvals)
    for (auto decides : regulation::duties_of(profile, {approval.role}))
      if (name_of(decides) == duty && !approval.checklist.empty()) return std::vector{approval.checklist.back().code};
  return {};
}

route::RouteDecision decision_of(const Tale& tale, Learner& learner, const route::Route& awaiting, const std::string& duty,
                                 bool own) {
  route::RouteDecision decision{awaiting.id, awaiting.revision, regulation::ApprovalDecision::agreed, "", {}};
  if (own || learner.conduct.fate != demo::Fate::returned || learner.returned) return decision;
  learner.returned = true;
  decision.decision = regulation::ApprovalDecision::returned;
  decision.marks = mark_of(*tale.profile, duty);
  decision.comment = why_returned[learner.index % std::size(why_returned)];
  return decision;
}

void follow(Tale& tale, const route::DecisionOutcome& outcome, Learner& learner) {
  if (!outcome.decided) return await_decision(tale, learner, 1);
  ++tale.summary.decisions;
  if (outcome.state == route::RouteState::submitted) return await_decision(tale, learner, 1);
  if (outcome.state != route::RouteState::returned) return realise(tale, learner);
  ++tale.summary.returned;
  tale.agenda.at(tale.in_days(learner.random.between(1, 4), 18), [&tale, &learner] { return mend(tale, learner); });
}

/// Lays the route on the desk of the first who is awaited.
Result<void> lay(Tale& tale, Learner& learner, std::map<access::PersonId, Desk>& desks) {
  auto route = tale.house.database().read(
      [&](db::Session& rows) { return route::find_route(rows, tale.region, learner.route); });
  if (!route || route->state != route::RouteState::submitted) return {};
  for (const auto& duty : list_of(route->awaits, ';')) {
    bool own = duty == name_of(access::Duty::teacher);
    const auto* actor = own ? &learner.actor : tale.cast.holder_of(duty, learner.school, learner.index);
    if (!actor || (!own && actor->person == learner.person)) continue;
    auto& desk = desks[actor->person];
    desk.actor = *actor;
    desk.decisions.push_back(decision_of(tale, learner, *route, duty, own));
    desk.asked.push_back(&learner);
    break;
  }
  return {};
}

Result<void> decide(Tale& tale, std::size_t school) {
  if (tale.desks_rest(days_of_heads)) return {};
  std::map<access::PersonId, Desk> desks;
  for (auto* learner : std::exchange(tale.decisions_due[{school, tale.day()}], {})) TRY(lay(tale, *learner, desks));
  for (auto& [person, desk] : desks) {
    auto answer = TRY(tale.act(desk.actor, "route.decide", &route::decide_routes, route::DecideRoutes{desk.decisions}));
    for (std::size_t i = 0; i < desk.asked.size(); ++i) follow(tale, answer.outcomes[i], *desk.asked[i]);
  }
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
