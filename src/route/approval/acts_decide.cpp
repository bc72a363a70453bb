#include "route/approval/acts_decide.h"

#include <algorithm>

#include "base/text.h"
#include "organisation/store.h"
#include "route/approval/acts_rounds.h"
#include "route/approval/checklist.h"
#include "route/content/acts_content.h"
#include "route/content/changes.h"
#include "route/content/checks.h"
#include "route/errors.h"
#include "route/facts.h"
#include "route/life/acts_consent.h"
#include "route/approval/acts_reconsider.h"

namespace marshrut::route {
namespace {

using regulation::ApprovalDecision;

constexpr int queue_rows = 200;
constexpr std::size_t decisions_max = 100;

std::vector<Absence> absences_of(const RouteContent& content) {
  std::vector<Absence> absences;
  for (const auto& item : content.items)
    if (item.release_days > 0 && item.state != RouteItemState::done)
      absences.push_back({item.title, item.starts, item.ends, item.release_days});
  return absences;
}

AwaitingRoute awaiting_of(const Work& work, const store::Awaiting& row) {
  auto snapshot = snapshot_from(row.content);
  auto content = without_deficits(std::move(snapshot.content));
  AwaitingRoute line{row.route.id, row.route.revision, row.route.number, row.route.person, row.route.teacher,
                     row.route.position, row.route.subjects, row.route.school, row.at_ms, {}, content.starts, content.ends,
                     row.reason, hours_of(content), release_days_of(content), content.items, content.goals, {},
                     without_deficits(snapshot.remarks), absences_of(content), row.route.person == work.actor.person};
  if (row.content_before) line.difference = difference(snapshot_from(*row.content_before).content, content);
  return line;
}

/// A revision is kept as it was sent: what was called off since is told beside it.
void mark_cancelled(AwaitingRoute& line, const std::vector<store::ItemOfRoute>& cancelled) {
  for (auto& item : line.items)
    if (std::ranges::any_of(cancelled, [&](const auto& c) { return c.route == line.route && c.item == item.id; }))
      item.state = RouteItemState::cancelled;
}

/// The approval of the awaited round that a duty gives, with its last day.
Result<void> say_what_is_asked(Work& work, const store::Awaiting& row, access::Duty duty, AwaitingRoute& line) {
  auto profile = TRY(profile_of(work, row.route));
  auto rounds = regulation::approval_rounds(*profile);
  const auto* round = regulation::find_round(rounds, row.route.step);
  if (!round) return {};
  line.decide_by = decision_due(*profile, row.route, row.at_ms);
  for (const auto& approval : *round) {
    auto duties = regulation::duties_of(*profile, {approval.role, approval.own_role.value_or("")});
    if (std::ranges::find(duties, duty) == duties.end()) continue;
    const auto* returned = regulation::find_decision(approval, ApprovalDecision::returned);
    line.asked = approval.title;
    line.decisions = approval.decisions;
    line.kind = approval.kind;
    line.checklist = approval.checklist;
    line.comment_min_length = returned ? returned->comment_min_length.value_or(0) : 0;
  }
  return {};
}

/// What has no last day stands below what has one.
auto urgency(const AwaitingRoute& line) {
  return std::tuple{!line.decide_by, line.decide_by.value_or(Date{}), line.submitted_ms, line.route.value};
}

Result<void> comment_is_enough(const regulation::ApprovalRule& step, const RouteDecision& d) {
  const auto* rule = regulation::find_decision(step, d.decision);
  if (!rule || d.decision == ApprovalDecision::rejected) return fail(errors::decision_unknown, "/decision");
  auto least = rule->comment_min_length.value_or(0);
  if (static_cast<std::int64_t>(code_points(trimmed(d.comment))) < least)
    return fail(errors::comment_missing, "/comment", std::to_string(least));
  return {};
}

/// Closes the revision with the decision; false when another did it first.
bool close_revision(Work& work, const Route& route, RevisionDecision decision, const std::string& comment) {
  RevisionHeader header{route.number, {}, {}, "", "", decision, work.actor.person,
                        organisation::name_of_person(work.rows, work.region, work.actor.person), work.now, comment};
  return store::decide_revision(work.rows, work.region, route.id, header);
}

/// What the route stood upon when it was sent may be gone since.
Result<void> passes_still(Work& work, const LoadedRoute& loaded) {
  auto remarks = remarks_on(*loaded.profile, loaded.content, basis_of(work, loaded.route.person));
  return pass_gates(*loaded.profile, loaded.content, without_deficits(std::move(remarks)));
}

/// Into force when this was the last decision; else others are still awaited.
Result<void> agree(Work& work, LoadedRoute& loaded, const RouteDecision& d, const store::Approval& approval) {
  TRY(consent_stands(work, loaded.route));
  TRY(none_cancelled(loaded.content));
  TRY(passes_still(work, loaded));
  auto before = loaded.route;
  if (await_decisions(work, loaded, approval)) {
    TRY(save_route(work, before, loaded.route));
    return loaded.route.step == before.step ? Result<void>{} : work.happened(RoutePassedOn{before.id, before.person});
  }
  loaded.route.step = before.step;
  TRY(take_seats(work, loaded.route, loaded.content));
  come_into_force(work, loaded.route);
  loaded.route.note = d.comment;
  TRY(move_route(work, loaded, RouteCommand::agree));
  if (!close_revision(work, loaded.route, RevisionDecision::agreed, d.comment)) return fail(errors::changed_meanwhile);
  TRY(work.happened(RouteAgreed{loaded.route.id, loaded.route.person, loaded.route.number}));
  if (loaded.route.state != RouteState::reflecting) return {};
  return work.happened(RouteReady{loaded.route.id, loaded.route.person});
}

Result<void> return_back(Work& work, LoadedRoute& loaded, const RouteDecision& d) {
  loaded.route.note = d.comment;
  TRY(move_route(work, loaded, RouteCommand::return_back));
  if (!close_revision(work, loaded.route, RevisionDecision::returned, d.comment)) return fail(errors::changed_meanwhile);
  TRY(release_seats(work, loaded.route, SeatsKept::taken));
  return work.happened(RouteReturned{loaded.route.id, loaded.route.person, d.comment});
}

Result<RouteState> decide(Work& work, const RouteDecision& d) {
  auto loaded = TRY(load_route(work, d.route));
  if (loaded.route.revision != d.revision) return fail(errors::changed_meanwhile);
  TRY(next_state(standing_of(loaded.route, loaded.content.items, work.today()), RouteCommand::agree));
  auto asked = TRY(approval_to_decide(work, loaded));
  TRY(comment_is_enough(asked, d));
  auto marks = TRY(marked_lines(asked.checklist, d.decision == ApprovalDecision::returned, d.marks.value_or(std::vector<std::string>{})));
  store::Approval approval{loaded.route.number, loaded.route.step, asked.role, d.decision, work.actor.person, work.now,
                           d.comment, marks};
  if (d.decision == ApprovalDecision::returned) TRY(return_back(work, loaded, d));
  else TRY(agree(work, loaded, d, approval));
  store::insert_approval(work.rows, work.region, d.route, approval);
  return loaded.route.state;
}

/// Another head may have been faster between the reading and the writing: that is told as a change.
Result<RouteState> decided(Work& work, const RouteDecision& d) {
  auto state = decide(work, d);
  if (!state && state.error().code == &access::errors::stale) return fail(errors::changed_meanwhile);
  return state;
}

}  // namespace

Result<Approvals> list_approvals(Work& work, const access::Nothing&) {
  work.horizon();
  Approvals answer;
  answer.today = work.today();
  for (const auto& grant : work.actor.grants) {
    if (grant.duty == access::Duty::teacher) continue;
    auto cancelled = store::cancelled_below(work.rows, work.region, grant.scope);
    for (const auto& row : store::awaiting_below(work.rows, work.region, grant.scope, grant.duty, queue_rows)) {
      if (std::ranges::find(answer.routes, row.route.id, &AwaitingRoute::route) != answer.routes.end()) continue;
      if (!work.shows({row.route.path, row.route.person})) continue;
      answer.routes.push_back(awaiting_of(work, row));
      mark_cancelled(answer.routes.back(), cancelled);
      TRY(say_what_is_asked(work, row, grant.duty, answer.routes.back()));
    }
  }
  std::ranges::stable_sort(answer.routes, {}, urgency);
  answer.recent = recent_decisions(work);
  return answer;
}

Result<DecisionOutcomes> decide_routes(Work& work, const DecideRoutes& request) {
  work.horizon();
  if (request.decisions.size() > decisions_max) return fail(errors::too_much, "/decisions", std::to_string(decisions_max));
  DecisionOutcomes answer;
  for (const auto& decision : request.decisions) {
    auto state = decided(work, decision);
    if (state) answer.outcomes.push_back({decision.route, true, *state, "", "", ""});
    else answer.outcomes.push_back({decision.route, false, {}, std::string(state.error().code->name),
                                    state.error().words_ru(), state.error().words_en()});
  }
  return answer;
}

Result<RevisionView> show_revision(Work& work, const ShowRevision& request) {
  auto loaded = TRY(load_route(work, request.route));
  auto text = store::content_of_revision(work.rows, work.region, request.route, request.number);
  if (!text) return fail(errors::revision_unknown, "/number");
  auto headers = revisions_of(work.rows, work.region, request.route);
  RevisionView view{snapshot_from(*text), *std::ranges::find(headers, request.number, &RevisionHeader::number), {}};
  if (auto before = store::content_of_revision(work.rows, work.region, request.route, request.number - 1))
    view.difference = difference(snapshot_from(*before).content, view.snapshot.content);
  auto& remarks = view.snapshot.remarks;
  auto& content = view.snapshot.content;
  if (!sees_deficits(work, loaded.route, *loaded.profile)) {
    remarks = without_deficits(std::move(remarks));
    content = without_deficits(std::move(content));
  } else if (names_deficits(remarks) || names_deficits(content)) {
    note_sight(work, loaded.route);
  }
  return view;
}

}  // namespace marshrut::route
