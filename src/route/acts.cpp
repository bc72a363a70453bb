#include "route/acts.h"

#include <algorithm>

#include "base/text.h"
#include "competency/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "route/approval/acts_rounds.h"
#include "route/build/acts_build.h"
#include "route/content/acts_content.h"
#include "route/content/changes.h"
#include "route/content/checks.h"
#include "route/content/task.h"
#include "route/errors.h"
#include "route/life/acts_consent.h"
#include "route/facts.h"
#include "route/life/acts_life.h"

namespace marshrut::route {
namespace {

std::vector<RouteGoal> goals_from(Work& work, const Basis& basis) {
  std::vector<RouteGoal> goals;
  for (const auto& ground : basis.grounds) {
    auto competency = competency::find_competency(work.rows, work.region, ground.competency);
    auto text = ground.title.empty() && competency ? competency->title : ground.title;
    goals.push_back({work.new_id<RouteGoal>(), text, ground.competency});
  }
  return goals;
}

Result<Route> new_route(Work& work, const StartRoute& request, const PersonId& person) {
  Route route;
  route.id = work.new_id<Route>();
  route.person = person;
  route.path = work.region;
  refresh_teacher(work, route);
  auto& profiles = work.services.part<regulation::Profiles>();
  auto profile = TRY(profiles.in_force(work.rows, work.region, route.path, work.today()));
  TRY(may_compose(work, *profile, scope_of(route)));
  route.profile = profile->code;
  route.profile_version = profile->version;
  route.campaign = request.campaign.value_or("");
  route.starts = work.today();
  route.ends = usual_end(*profile, route.starts);
  route.changed_ms = work.now;
  return route;
}

Result<void> none_open(Work& work, const PersonId& person) {
  auto latest = latest_route_of(work.rows, work.region, person);
  bool open = latest && !is_closed(latest->state);
  if (open) return fail(person == work.actor.person ? errors::already_open : errors::already_open_there);
  return {};
}

Result<void> save_content(Work& work, LoadedRoute& loaded, RouteContent content) {
  loaded.route.starts = content.starts;
  loaded.route.ends = content.ends;
  loaded.route.term_reason = content.term_reason;
  store::replace_goals(work.rows, work.region, loaded.route.id, content.goals);
  store::replace_items(work.rows, work.region, loaded.route.id, content.items);
  loaded.content = std::move(content);
  return {};
}

RevisionHeader revision_header(Work& work, const Route& route, const std::string& reason, const std::string& initiator = "") {
  return {route.number, work.now, work.actor.person, initiator, reason, RevisionDecision::awaiting, {}, "", {}, ""};
}

/// The next revision, kept for reading, with what the checks found.
Result<void> keep_revision(Work& work, LoadedRoute& loaded, const std::vector<Remark>& remarks,
                           const std::string& reason, RevisionDecision decision, const std::string& initiator = "") {
  ++loaded.route.number;
  refresh_teacher(work, loaded.route);
  auto header = revision_header(work, loaded.route, reason, initiator);
  header.decision = decision;
  store::insert_revision(work.rows, work.region, loaded.route.id, header,
                         snapshot_of(loaded.route, loaded.content, remarks));
  return {};
}

Result<void> agree_without_steps(Work& work, LoadedRoute& loaded) {
  RevisionHeader header = revision_header(work, loaded.route, "");
  // Where the regulation has no approval, whoever sends the route puts it in force.
  const bool by_sender = loaded.profile->approvals.empty();
  header.decision = by_sender ? RevisionDecision::at_once : RevisionDecision::agreed;
  if (by_sender) header.decided_by = work.actor.person;
  if (by_sender) header.decided_name = organisation::name_of_person(work.rows, work.region, work.actor.person);
  header.decided_ms = work.now;
  store::decide_revision(work.rows, work.region, loaded.route.id, header);
  TRY(take_seats(work, loaded.route, loaded.content));
  come_into_force(work, loaded.route);
  TRY(move_route(work, loaded, RouteCommand::agree));
  return work.happened(RouteAgreed{loaded.route.id, loaded.route.person, loaded.route.number});
}

/// What is in force beside what is loaded; nothing before the first agreement.
RouteContent agreed_content(Work& work, const Route& route) {
  if (route.agreed_number == 0) return {};
  auto kept = store::content_of_revision(work.rows, work.region, route.id, route.agreed_number);
  return snapshot_from(kept.value()).content;
}

/// Sends the content that is loaded to the rounds of approval, or into force when nobody is awaited in them.
Result<void> send(Work& work, LoadedRoute& loaded, RouteCommand command) {
  TRY(hold_seats(work, loaded.route, loaded.content));
  loaded.route.step = 1;
  loaded.route.note.clear();
  bool awaited = await_decisions(work, loaded);
  TRY(move_route(work, loaded, command));
  TRY(work.happened(RouteSubmitted{loaded.route.id, loaded.route.person, loaded.route.number}));
  return awaited ? Result<void>{} : agree_without_steps(work, loaded);
}

Result<void> may_correct_parts(Work& work, const regulation::Profile& profile,
                               const std::vector<regulation::CorrectionPart>& parts) {
  if (parts.empty()) return fail(errors::nothing_changed);
  for (auto part : parts) {
    auto may = [&](const access::Grant& grant) { return regulation::may_correct(profile, grant.duty, part); };
    if (!work.actor.house && std::ranges::none_of(work.actor.grants, may)) return fail(errors::correction_forbidden);
  }
  return {};
}

/// For whose sake: the initiator that was named, or the first that the actor may speak for.
Result<std::string> initiator_of(Work& work, const regulation::Profile& profile, const std::string& code) {
  for (const auto& grant : work.actor.grants)
    if (const auto* initiator = regulation::find_initiator(profile, code, grant.duty)) return initiator->code;
  return work.actor.house ? Result<std::string>{code} : fail(errors::initiator_unlawful, "/initiator");
}

Result<void> reason_is_given(const regulation::Profile& profile, const std::string& reason) {
  auto least = profile.correction.reason_min_length.value_or(0);
  if (static_cast<std::int64_t>(code_points(trimmed(reason))) < least)
    return fail(errors::reason_missing, "/reason", std::to_string(least));
  return {};
}

Result<void> correct_at_once(Work& work, LoadedRoute& loaded, const std::vector<Remark>& remarks, const std::string& reason,
                             const std::string& initiator) {
  TRY(keep_revision(work, loaded, remarks, reason, RevisionDecision::at_once, initiator));
  TRY(take_seats(work, loaded.route, loaded.content));
  loaded.route.agreed_number = loaded.route.number;
  TRY(move_route(work, loaded, RouteCommand::correct));
  TRY(work.happened(RouteCorrected{loaded.route.id, loaded.route.person, loaded.route.number}));
  return follow_nothing_left(work, loaded);
}

}  // namespace

Result<RoutePage> start_route(Work& work, const StartRoute& request) {
  auto person = TRY(person_to_build_for(work, request.person));
  TRY(none_open(work, person));
  auto route = TRY(new_route(work, request, person));
  store::insert_route(work.rows, work.region, route);
  store::replace_goals(work.rows, work.region, route.id, goals_from(work, basis_of(work, route.person)));
  work.touched("route", route.id, "", json::write(route));
  TRY(work.happened(RouteStarted{route.id, route.person}));
  return page_of(work, TRY(load_route(work, route.id)));
}

Result<RoutePage> save_route_draft(Work& work, const SaveRoute& r) {
  auto loaded = TRY(load_route_at(work, r.route, r.revision));
  TRY(may_compose(work, loaded));
  TRY(next_state(standing_of(loaded.route, loaded.content.items, work.today()), RouteCommand::edit));
  auto content = TRY(chosen_content(work, loaded, basis_of(work, loaded.route.person),
                                    {r.starts, r.ends, r.term_reason, r.goals, r.items}));
  TRY(save_content(work, loaded, std::move(content)));
  if (r.ban || r.unban) {
    const auto before = store::bans_of(work.rows, work.region, loaded.route.id);
    store::replace_bans(work.rows, work.region, loaded.route.id, TRY(bans_after(work, before, r.ban, r.unban)));
  }
  TRY(move_route(work, loaded, RouteCommand::edit));
  return page_of(work, loaded);
}

Result<RoutePage> submit_route(Work& work, const AtRevision& request) {
  auto loaded = TRY(load_route_at(work, request.route, request.revision));
  TRY(may_compose(work, loaded));
  TRY(consent_stands(work, loaded.route));
  TRY(next_state(standing_of(loaded.route, loaded.content.items, work.today()), RouteCommand::submit));
  auto remarks = remarks_on(*loaded.profile, loaded.content, basis_of(work, loaded.route.person));
  TRY(pass_gates(*loaded.profile, loaded.content, remarks));
  TRY(come_in_order(work, loaded.route, agreed_content(work, loaded.route), loaded.content));
  TRY(none_cancelled(loaded.content));
  TRY(none_over(agreed_content(work, loaded.route), loaded.content, work.today()));
  TRY(keep_revision(work, loaded, remarks, "", RevisionDecision::awaiting));
  TRY(send(work, loaded, RouteCommand::submit));
  return page_of(work, loaded);
}

Result<RoutePage> withdraw_route(Work& work, const AtRevision& request) {
  auto loaded = TRY(load_route_at(work, request.route, request.revision));
  TRY(may_compose(work, loaded));
  TRY(take_submission_back(work, loaded));
  return page_of(work, loaded);
}

Result<void> take_submission_back(Work& work, LoadedRoute& loaded) {
  TRY(move_route(work, loaded, RouteCommand::withdraw));
  auto header = revision_header(work, loaded.route, "");
  header.decision = RevisionDecision::withdrawn;
  header.decided_by = work.actor.person;
  header.decided_ms = work.now;
  if (!store::decide_revision(work.rows, work.region, loaded.route.id, header)) return fail(access::errors::stale);
  TRY(release_seats(work, loaded.route, SeatsKept::taken));
  return {};
}

Result<RoutePage> correct_route(Work& work, const CorrectRoute& r) {
  auto loaded = TRY(load_route_at(work, r.route, r.revision));
  auto basis = basis_of(work, loaded.route.person);
  auto content = TRY(chosen_content(work, loaded, basis, {r.starts, r.ends, r.term_reason, r.goals, r.items}));
  auto parts = changed_parts(loaded.content, content);
  TRY(may_correct_parts(work, *loaded.profile, parts));
  auto initiator = TRY(initiator_of(work, *loaded.profile, r.initiator.value_or("")));
  TRY(reason_is_given(*loaded.profile, r.reason));
  bool at_once = regulation::rounds_after(*loaded.profile, parts).empty();
  auto command = at_once ? RouteCommand::correct : RouteCommand::recheck;
  TRY(next_state(standing_of(loaded.route, loaded.content.items, work.today()), command));
  auto remarks = remarks_on(*loaded.profile, content, basis);
  TRY(pass_gates(*loaded.profile, content, remarks));
  TRY(come_in_order(work, loaded.route, loaded.content, content));
  TRY(none_cancelled(content));
  TRY(none_over(loaded.content, content, work.today()));
  TRY(save_content(work, loaded, std::move(content)));
  if (at_once) {
    TRY(correct_at_once(work, loaded, remarks, r.reason, initiator));
  } else {
    TRY(keep_revision(work, loaded, remarks, r.reason, RevisionDecision::awaiting, initiator));
    TRY(send(work, loaded, command));
  }
  return page_of(work, loaded);
}

Result<void> note_facts(Work& work, const Id<Route>& id, const regulation::Facts& asked, const regulation::Facts& held) {
  auto route = find_route(work.rows, work.region, id);
  if (!route) return fail(access::errors::not_found);
  const auto before = regulation::facts_from(route->noted);
  auto noted = before.without(asked);
  noted |= held;
  if (!(noted == before)) store::note_facts(work.rows, work.region, id, noted);
  return {};
}

Result<void> note_fact(Work& work, const Id<Route>& id, regulation::RouteFact fact) {
  return note_facts(work, id, {fact}, {fact});
}

Result<void> add_goal(Work& work, const Id<Route>& id, const std::string& text, const std::string& competency) {
  auto goals = goals_of(work.rows, work.region, id);
  auto same = [&](const RouteGoal& goal) { return goal.text == text; };
  if (std::ranges::any_of(goals, same)) return {};
  goals.push_back({work.new_id<RouteGoal>(), text, competency});
  store::replace_goals(work.rows, work.region, id, goals);
  return {};
}

}  // namespace marshrut::route
