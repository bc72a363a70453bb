// Composing a route, its rounds of approval, decisions and corrections by the rules.
#include <algorithm>

#include "access/errors.h"
#include "route/content/changes.h"
#include "route/content/checks.h"
#include "route/content/task.h"
#include "route/errors.h"
#include "rules_subject.h"

namespace marshrut::walk {
namespace {

using regulation::ApprovalDecision;
using route::RouteCommand;

bool has(const std::vector<access::Duty>& duties, access::Duty duty) {
  return std::ranges::count(duties, duty) > 0;
}

}  // namespace

route::Basis RulesSubject::basis() const {
  return {{{"f1", route::GroundKind::deficit, "METH-1", "Проектирование урока", "MEDIUM", 0.2, 0.05}}, true};
}

route::RouteContent RulesSubject::content_from(const Step& step, const Kept& kept) const {
  route::RouteContent content{step.content.starts, step.content.ends, step.content.reason, kept.content.goals, {}};
  if (step.flaw == Flaw::curt && step.act == Act::save) content.goals.front().text.clear();
  auto next = kept.words;
  for (const auto& chosen : step.content.items) {
    route::RouteItem item;
    auto known =
        std::ranges::find(kept.content.items, std::to_string(chosen.key), [](const auto& i) { return i.id.value; });
    if (known != kept.content.items.end())
      item = *known;
    else
      item.id.value = std::to_string(next++);
    item.goal = content.goals.front().id;
    item.activity.value = item.session.value = std::to_string(chosen.activity);
    item.title = "Мероприятие " + item.activity.value;
    item.covers = "METH-1";
    item.technology = "разбор уроков";
    item.hours = 8;
    item.starts = chosen.starts;
    item.ends = chosen.ends;
    content.items.push_back(std::move(item));
  }
  return content;
}

Result<void> RulesSubject::compose(int asker, int learner) const {
  const auto duty = asker == learner ? access::Duty::teacher : askers_[asker].duty;
  return regulation::may_do(profile_, regulation::TaskKind::compose, duty) ? Done{} : fail(route::errors::not_composer);
}

Result<void> RulesSubject::begin(const Step& step) {
  Kept kept;
  kept.learner = step.route;
  kept.route.person = {askers_[step.route].who};
  kept.route.path = askers_[step.route].path;
  TRY(may(step, kept.route));
  TRY(compose(step.asker, kept.learner));
  for (const auto& other : routes_)
    if (other.learner == kept.learner && !route::is_closed(other.route.state)) return fail(route::errors::already_open);
  kept.content = {today(), route::usual_end(profile_, today()), "", {{{"g1"}, "Проектирование урока", "METH-1"}}, {}};
  kept.route.starts = kept.content.starts;
  routes_.push_back(std::move(kept));
  return {};
}

Result<void> RulesSubject::save(const Step& step, Kept& kept) {
  TRY(compose(step.asker, kept.learner));
  if (step.flaw == Flaw::stale) return fail(access::errors::stale);
  auto content = content_from(step, kept);
  TRY(route::check_content(kept.content, content));
  TRY(route::check_term(profile_, today(), kept.content, content));
  for (const auto& item : content.items) kept.words = std::max<std::int64_t>(kept.words, std::stoll(item.id.value) + 1);
  kept.content = std::move(content);
  kept.route.starts = kept.content.starts;
  return move(kept, RouteCommand::edit);
}

Result<void> RulesSubject::ready(const Kept& kept) const {
  TRY(route::pass_gates(profile_, kept.content, route::remarks_on(profile_, kept.content, basis())));
  return route::none_cancelled(kept.content);
}

bool RulesSubject::decides(const Kept& kept, const regulation::ApprovalRule& approval, int asker) const {
  const bool own = asker == kept.learner;
  if (regulation::is_own_consent(profile_, approval)) return own;
  const auto& one = askers_[asker];
  auto duties = regulation::duties_of(profile_, {approval.role});
  if (approval.own_role && has(duties, askers_[kept.learner].duty))
    duties = regulation::duties_of(profile_, {approval.role, *approval.own_role});
  return !own && has(duties, one.duty) && access::lies_within(kept.route.path, one.path);
}

/// The approvals of the awaited round that nobody gave.
regulation::ApprovalRound RulesSubject::lacking(const Kept& kept) const {
  const auto rounds = regulation::approval_rounds(profile_);
  const auto* round = regulation::find_round(rounds, kept.route.step);
  regulation::ApprovalRound left;
  if (!round) return left;
  const auto& revision = kept.revisions.back();
  for (const auto& approval : *round) {
    auto same = [&](const Approval& one) { return one.step == kept.route.step && one.role == approval.role; };
    const bool by_sending =
        approval.kind == regulation::ApprovalKind::publish || approval.kind == regulation::ApprovalKind::accept;
    const bool given =
        std::ranges::any_of(revision.given, same) || (by_sending && decides(kept, approval, revision.author));
    if (!given) left.push_back(approval);
  }
  return left;
}

/// Goes past the rounds in which nobody is awaited any more; false when none is left.
bool RulesSubject::awaited(Kept& kept) {
  const auto rounds = regulation::approval_rounds(profile_);
  for (; regulation::find_round(rounds, kept.route.step); ++kept.route.step)
    if (!lacking(kept).empty()) return true;
  return false;
}

Result<void> RulesSubject::into_rounds(const Step& step, Kept& kept, RouteCommand command) {
  kept.route.number += 1;
  kept.revisions.push_back({kept.content, false, step.asker, {}});
  kept.route.step = 1;
  const bool waits = awaited(kept);
  TRY(move(kept, command));
  if (waits) return {};
  kept.route.agreed_number = kept.route.number;
  kept.revisions.back().in_force = true;
  return move(kept, RouteCommand::agree);
}

Result<void> RulesSubject::submit(const Step& step, Kept& kept) {
  TRY(compose(step.asker, kept.learner));
  if (step.flaw == Flaw::stale) return fail(access::errors::stale);
  TRY(next_(route::standing_of(kept.route, kept.content.items, today()), RouteCommand::submit));
  TRY(ready(kept));
  const auto agreed = kept.route.agreed_number;
  TRY(route::none_over(agreed ? kept.revisions[agreed - 1].content : route::RouteContent{}, kept.content, today()));
  return into_rounds(step, kept, RouteCommand::submit);
}

Result<void> RulesSubject::correct(const Step& step, Kept& kept) {
  if (step.flaw == Flaw::stale) return fail(access::errors::stale);
  auto content = content_from(step, kept);
  TRY(route::check_content(kept.content, content));
  TRY(route::check_term(profile_, today(), kept.content, content));
  const auto parts = route::changed_parts(kept.content, content);
  if (parts.empty()) return fail(route::errors::nothing_changed);
  const auto duty = askers_[step.asker].duty;
  for (auto part : parts)
    if (!regulation::may_correct(profile_, duty, part)) return fail(route::errors::correction_forbidden);
  if (!regulation::find_initiator(profile_, "", duty)) return fail(route::errors::initiator_unlawful);
  if (step.flaw == Flaw::curt) return fail(route::errors::reason_missing);
  const bool at_once = regulation::rounds_after(profile_, parts).empty();
  TRY(next_(route::standing_of(kept.route, kept.content.items, today()),
            at_once ? RouteCommand::correct : RouteCommand::recheck));
  TRY(route::none_over(kept.content, content, today()));
  for (const auto& item : content.items) kept.words = std::max<std::int64_t>(kept.words, std::stoll(item.id.value) + 1);
  kept.content = std::move(content);
  TRY(ready(kept));
  if (!at_once) return into_rounds(step, kept, RouteCommand::recheck);
  kept.route.agreed_number = ++kept.route.number;
  kept.revisions.push_back({kept.content, true, step.asker, {}});
  TRY(move(kept, RouteCommand::correct));
  const bool left = !route::standing_of(kept.route, kept.content.items, today()).all_done;
  return left ? Done{} : move(kept, RouteCommand::finish_activities);
}

Result<void> RulesSubject::decide(const Step& step, Kept& kept) {
  if (step.flaw == Flaw::stale) return fail(route::errors::changed_meanwhile);
  TRY(next_(route::standing_of(kept.route, kept.content.items, today()), RouteCommand::agree));
  for (const auto& approval : lacking(kept)) {
    if (!decides(kept, approval, step.asker)) continue;
    const bool back = step.act == Act::send_back;
    const auto* rule =
        regulation::find_decision(approval, back ? ApprovalDecision::returned : ApprovalDecision::agreed);
    if (!rule) return fail(route::errors::decision_unknown);
    if (rule->comment_min_length.value_or(0) > 0 && step.flaw == Flaw::curt)
      return fail(route::errors::comment_missing);
    Approval one{kept.route.step, approval.role, step.asker, rule->decision, now_};
    kept.revisions.back().given.push_back(one);
    if (back) return move(kept, RouteCommand::return_back);
    TRY(ready(kept));
    kept.route.changed_ms = now_;
    const auto before = kept.route.step;
    if (awaited(kept)) return {};
    kept.route.step = before;
    kept.route.agreed_number = kept.route.number;
    kept.revisions.back().in_force = true;
    return move(kept, RouteCommand::agree);
  }
  return fail(route::errors::not_approver);
}

Result<void> RulesSubject::reconsider(const Step& step, Kept& kept) {
  if (step.flaw == Flaw::stale) return fail(route::errors::acted_upon);
  if (kept.revisions.empty() || kept.revisions.back().given.empty()) return fail(route::errors::nothing_to_reconsider);
  auto& revision = kept.revisions.back();
  const auto last = revision.given.back();
  if (last.by != step.asker) return fail(route::errors::nothing_to_reconsider);
  if (kept.route.changed_ms != last.at || now_ > last.at.plus_minutes(15)) return fail(route::errors::acted_upon);
  const bool in_force = last.decision == ApprovalDecision::agreed && kept.route.state != route::RouteState::submitted;
  if (in_force && kept.heard >= last.at) return fail(route::errors::acted_upon);
  revision.in_force = false;
  if (in_force) {
    kept.route.agreed_number = 0;
    for (std::size_t number = 1; number <= kept.revisions.size(); ++number)
      if (kept.revisions[number - 1].in_force) kept.route.agreed_number = static_cast<std::int64_t>(number);
    if (kept.route.agreed_number == 0 && !kept.checkpoints.empty()) return fail(route::errors::acted_upon);
  }
  kept.route.step = last.step;
  revision.given.pop_back();
  return move(kept, RouteCommand::reconsider);
}

}  // namespace marshrut::walk
