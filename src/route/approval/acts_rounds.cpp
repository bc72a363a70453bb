#include "route/approval/acts_rounds.h"

#include <algorithm>

#include "access/store.h"
#include "route/errors.h"

namespace marshrut::route {
namespace {

using access::Duty;
using regulation::ApprovalDecision;
using regulation::ApprovalKind;
using regulation::ApprovalRound;
using regulation::ApprovalRule;

bool holds_duty(Work& work, const Route& route, const PersonId& person, const std::vector<Duty>& duties) {
  return std::ranges::any_of(duties, [&](Duty duty) {
    auto people = access::people_reaching(work, duty, {route.path, route.person});
    return std::ranges::find(people, person) != people.end();
  });
}

/// Others decide too where the approver would decide on the own route.
std::vector<Duty> deciding_duties(Work& work, const LoadedRoute& loaded, const ApprovalRule& approval) {
  auto duties = regulation::duties_of(*loaded.profile, {approval.role});
  if (approval.own_role && holds_duty(work, loaded.route, loaded.route.person, duties))
    return regulation::duties_of(*loaded.profile, {approval.role, *approval.own_role});
  return duties;
}

bool may_decide(Work& work, const LoadedRoute& loaded, const ApprovalRule& approval, const PersonId& person) {
  bool own = person == loaded.route.person;
  if (regulation::is_own_consent(*loaded.profile, approval)) return own;
  return !own && holds_duty(work, loaded.route, person, deciding_duties(work, loaded, approval));
}

PersonId sender_of(Work& work, const Route& route) {
  auto revisions = revisions_of(work.rows, work.region, route.id);
  auto sent = std::ranges::find(revisions, route.number, &RevisionHeader::number);
  return sent == revisions.end() ? PersonId{} : sent->author;
}

/// The approvals of a round that nobody gave yet: neither by a decision nor, where that is enough, by sending.
ApprovalRound lacking(Work& work, const LoadedRoute& loaded, const ApprovalRound& round,
                      const std::vector<store::Approval>& given, const PersonId& sender) {
  ApprovalRound left;
  for (const auto& approval : round) {
    auto same = [&](const store::Approval& one) { return one.step == loaded.route.step && one.role == approval.role; };
    bool by_sending = approval.kind == ApprovalKind::publish || approval.kind == ApprovalKind::accept;
    bool is_given = std::ranges::any_of(given, same) || (by_sending && may_decide(work, loaded, approval, sender));
    if (!is_given) left.push_back(approval);
  }
  return left;
}

std::string awaited_words(Work& work, const LoadedRoute& loaded, const ApprovalRound& round) {
  std::string words = ";";
  for (const auto& approval : round)
    for (auto duty : deciding_duties(work, loaded, approval)) words += std::string(name_of(duty)) + ";";
  return words;
}

ApprovalRound awaited(Work& work, const LoadedRoute& loaded) {
  auto rounds = regulation::approval_rounds(*loaded.profile);
  const auto* round = loaded.route.state == RouteState::submitted ? regulation::find_round(rounds, loaded.route.step) : nullptr;
  if (!round) return {};
  auto given = store::approvals_of(work.rows, work.region, loaded.route.id, loaded.route.number);
  return lacking(work, loaded, *round, given, sender_of(work, loaded.route));
}

}  // namespace

bool await_decisions(Work& work, LoadedRoute& loaded, const std::optional<store::Approval>& just) {
  auto rounds = regulation::approval_rounds(*loaded.profile);
  auto given = store::approvals_of(work.rows, work.region, loaded.route.id, loaded.route.number);
  if (just) given.push_back(*just);
  const auto sender = sender_of(work, loaded.route);
  loaded.route.awaits.clear();
  for (const ApprovalRound* round; (round = regulation::find_round(rounds, loaded.route.step)) != nullptr; ++loaded.route.step) {
    auto left = lacking(work, loaded, *round, given, sender);
    if (left.empty()) continue;
    loaded.route.awaits = awaited_words(work, loaded, left);
    return true;
  }
  return false;
}

Result<ApprovalRule> approval_to_decide(Work& work, const LoadedRoute& loaded) {
  auto round = awaited(work, loaded);
  for (const auto& approval : round)
    if (work.actor.house || may_decide(work, loaded, approval, work.actor.person)) return approval;
  return fail(work.actor.person == loaded.route.person ? errors::own_route : errors::not_approver);
}

bool is_asked(Work& work, const LoadedRoute& loaded) { return approval_to_decide(work, loaded).has_value(); }

std::optional<Date> decision_due(const regulation::Profile& profile, const Route& route, Instant sent) {
  const auto rounds = regulation::approval_rounds(profile);
  const auto* round = regulation::find_round(rounds, route.step);
  if (!round) return std::nullopt;
  const auto asked = route.step == 1 ? sent : route.changed_ms;
  return regulation::decide_by(*round, asked.date_at(static_cast<int>(profile.calendar.zone_offset_minutes)));
}

}  // namespace marshrut::route
