#include "route/content/acts_propose.h"

#include <algorithm>
#include <map>

#include "access/acts.h"
#include "catalogue/rules.h"
#include "catalogue/store.h"
#include "deficit/store.h"
#include "diagnostics/store.h"
#include "planning/propose.h"
#include "regulation/acts.h"
#include "regulation/rules.h"
#include "route/content/changes.h"
#include "route/content/acts_task.h"
#include "route/errors.h"
#include "route/handover/store_handover.h"
#include "route/life/acts_consent.h"

namespace marshrut::route {
namespace {

constexpr int session_that_tells = 1;  // a month, of an activity
constexpr int days_looked_ahead = 730;  // for the reason why nothing is offered within the term
/// Without it nobody gets a seat.
constexpr const char* consent_before_diagnostics = "processing";

/// Every activity that is ahead stays, but the one.
void lock_others(RouteContent& content, const RouteItem& replaced) {
  std::erase_if(content.items, [&](const RouteItem& item) {
    return item.id == replaced.id || item.state == RouteItemState::cancelled;
  });
  for (auto& item : content.items) item.locked = true;
}

/// Why the catalogue offers nothing within the term for a competency.
planning::LeftOutCode reason_without_offers(Work& work, const PlanFor& plan, const std::string& competency) {
  using enum planning::LeftOutCode;
  const auto& limits = plan.limits;
  catalogue::OfferPlace whenever{work.today(), work.today().plus_days(days_looked_ahead), plan.path};
  auto rows = catalogue::offers_of_competency(work.rows, work.region, competency, whenever, session_that_tells);
  std::erase_if(rows, [&](const auto& row) { return !regulation::may_consist_of(*plan.profile, row.activity.type); });
  if (rows.empty()) return no_session;
  std::erase_if(rows, [&](const auto& row) { return !suits_all(row.activity, plan.learners); });
  if (rows.empty()) return other_audience;
  bool soon = std::ranges::any_of(rows, [&](const auto& row) {
    return row.session.starts >= limits.starts && row.session.starts < *limits.first_day && row.session.ends <= limits.ends;
  });
  return soon ? before_decision : outside_term;
}

/// The reasons that only the catalogue knows.
void explain_unmet(Work& work, const PlanFor& plan, std::vector<planning::Proposal>& proposals) {
  std::map<std::string, planning::LeftOutCode> known;
  for (auto& proposal : proposals)
    for (auto& unmet : proposal.unmet) {
      if (unmet.code != planning::UnmetCode::need || unmet.reason) continue;
      auto reason = known.find(unmet.what);
      if (reason == known.end()) reason = known.emplace(unmet.what, reason_without_offers(work, plan, unmet.what)).first;
      unmet.reason = reason->second;
    }
}

double most_of(const std::vector<double>& weeks) { return weeks.empty() ? 0 : *std::ranges::max_element(weeks); }

/// One whose time went by without it is the centre's to name anew.
bool is_open(const diagnostics::Attempt& attempt, Instant now) {
  bool missed = attempt.closes_ms && *attempt.closes_ms <= now;
  return attempt.state == diagnostics::AttemptState::running ||
         (attempt.state == diagnostics::AttemptState::ready && !missed);
}

/// The first thing that is still missing on the way to a route.
NextStep step_before_a_route(Work& work, const regulation::Profile& profile, const deficit::Basis& basis,
                             const std::vector<diagnostics::Attempt>& attempts) {
  auto open = [&](const diagnostics::Attempt& attempt) { return is_open(attempt, work.now); };
  if (std::ranges::any_of(attempts, open)) return NextStep::take_diagnostics;
  if (!basis.findings.empty() || !basis.requests.empty()) return NextStep::start;
  if (basis.described) return NextStep::acknowledge;
  if (!regulation::find_task(profile, regulation::TaskKind::diagnose)) return NextStep::start;
  auto taken = [](const diagnostics::Attempt& attempt) { return attempt.state != diagnostics::AttemptState::ready; };
  if (std::ranges::any_of(attempts, taken)) return NextStep::wait_for_conclusion;
  bool consents = access::consented(work, work.actor.person, consent_before_diagnostics);
  return consents ? NextStep::wait_for_diagnostics : NextStep::give_consent;
}

/// The day on which the first form that is open to the person may be begun; none when any day will do.
std::optional<Date> day_of_diagnostics(const Work& work, const std::vector<diagnostics::Attempt>& attempts) {
  std::optional<Date> first;
  for (const auto& attempt : attempts) {
    if (!is_open(attempt, work.now)) continue;
    auto day = attempt.opens_ms ? work.day_of(*attempt.opens_ms) : work.today();
    if (!first || day < *first) first = day;
  }
  return first && *first > work.today() ? first : std::nullopt;
}

/// Until a day for diagnostics is set the preparing goes on, in a profile that has such a stage.
std::string stage_before_a_route(const regulation::Profile& profile, NextStep step) {
  using regulation::TaskKind;
  bool preparing = step == NextStep::give_consent || step == NextStep::wait_for_diagnostics;
  const auto* scheduling = regulation::stage_with(profile, TaskKind::schedule);
  if (preparing && scheduling) return scheduling->code;
  bool may_compose = step == NextStep::start || step == NextStep::acknowledge;
  const auto* stage = regulation::stage_with(profile, may_compose ? TaskKind::compose : TaskKind::diagnose);
  return stage ? stage->code : profile.stages.front().code;
}

/// Without a route of one's own there is only the way up to it.
Result<HomePage> home_without_route(Work& work) {
  auto profile = TRY(regulation::profile_at(work, regulation::own_place(work)));
  auto found = deficit::basis_of(work.rows, work.region, work.actor.person, work.today());
  auto attempts = diagnostics::attempts_of(work.rows, work.region, work.actor.person);
  auto step = step_before_a_route(work, *profile, found, attempts);
  HomePage home;
  home.today = work.today();
  home.next = {step, day_of_diagnostics(work, attempts), {}, {}, "", ""};
  home.stages = stage_marks(*profile, stage_before_a_route(*profile, step), false);
  home.grounds = ground_lines(basis_from(found));
  return home;
}

}  // namespace

Result<void> what_if_stands(const AskProposals& r) {
  Refusals refusals;
  auto within = [&](auto given, auto least, auto most, const char* at) {
    if (given && (*given < least || *given > most))
      refusals.add(errors::what_if_out_of_range, at, std::to_string(static_cast<int>(least)), std::to_string(static_cast<int>(most)));
  };
  within(r.hours, 1, 1000, "/hours");
  within(r.weekly_hours, 1.0, 60.0, "/weekly_hours");
  within(r.release_days, 0, 100, "/release_days");
  within(r.activities, 1, 100, "/activities");
  if (r.away_from && r.away_to && *r.away_to < *r.away_from) refusals.add(errors::what_if_backwards, "/away_to");
  if (refusals) return refusals.take();
  return {};
}

WhatIf what_if_of(const AskProposals& r, std::optional<double> own_weekly_hours) {
  WhatIf what_if{r.hours, r.weekly_hours, own_weekly_hours, r.release_days, r.activities, r.venues, r.forms, {}};
  if (r.away_from && r.away_to) what_if.away = planning::DaySpan{*r.away_from, *r.away_to};
  return what_if;
}

Proposals proposals_for(Work& work, const PlanFor& plan) {
  const auto task = task_for(work, plan);
  auto proposals = planning::propose(task);
  std::vector<planning::Offer> chosen;
  for (const auto& session : plan.chosen)
    if (auto offer = whole_offer(work, session)) chosen.push_back(std::move(*offer));
  proposals.push_back(planning::as_it_stands(task, chosen));
  explain_unmet(work, plan, proposals);
  auto present = std::move(proposals.back());
  proposals.pop_back();
  return Proposals{static_cast<std::int64_t>(task.offers.size()), task.limits.hours, most_of(task.limits.weekly_hours),
                   task.limits.release_days, task.wishes.banned, std::move(proposals), std::move(present)};
}

Result<Proposals> propose_for_route(Work& work, const AskProposals& request) {
  auto loaded = TRY(load_route(work, request.route));
  if (!sees_deficits(work, loaded.route, *loaded.profile)) return fail(errors::deficits_closed);
  TRY(what_if_stands(request));
  return proposals_for(work, plan_for(work, loaded, what_if_of(request, own_weekly_hours(work, loaded))));
}

Result<Alternatives> list_alternatives(Work& work, const AskAlternatives& request) {
  auto loaded = TRY(load_route(work, request.route));
  if (!sees_deficits(work, loaded.route, *loaded.profile)) return fail(errors::deficits_closed);
  auto found = std::ranges::find(loaded.content.items, request.item, &RouteItem::id);
  if (found == loaded.content.items.end()) return fail(errors::item_not_found);
  auto item = *found;
  lock_others(loaded.content, item);
  auto task = task_for(work, loaded, {.own_weekly_hours = own_weekly_hours(work, loaded)});
  auto replaced = whole_offer(work, item.session);
  if (!replaced) return Alternatives{std::move(item), {}};
  return Alternatives{std::move(item), planning::alternatives(task, *replaced)};
}

Result<IfCancelledPage> show_if_cancelled(Work& work, const AskIfCancelled& request) {
  auto loaded = TRY(load_route(work, request.route));
  if (!sees_deficits(work, loaded.route, *loaded.profile)) return fail(errors::deficits_closed);
  std::erase_if(loaded.content.items, [](const RouteItem& item) { return item.state == RouteItemState::cancelled; });
  for (auto& item : loaded.content.items) item.locked = true;
  const auto task = task_for(work, loaded, {.own_weekly_hours = own_weekly_hours(work, loaded)});
  return IfCancelledPage{planning::if_cancelled(task)};
}

Result<HomePage> show_home(Work& work, const access::Nothing&) {
  work.own();
  auto route = latest_route_of(work.rows, work.region, work.actor.person);
  if (!route) return home_without_route(work);
  HomePage home;
  home.today = work.today();
  auto profile = TRY(profile_of(work, *route));
  home.items = items_of(work.rows, work.region, route->id);
  home.on_review = work.services.part<ItemsOnReview>().of(work.rows, work.region, route->id);
  home.next = next_action(*route, home.items, home.today, home.on_review);
  bool waits = home.next.step == NextStep::resume || home.next.step == NextStep::compose || home.next.step == NextStep::mend;
  if (waits && lacks_consent(work, *route)) home.next = {NextStep::give_consent, {}, {}, {}, "", ""};
  std::vector<Handover> handed;
  if (!profile->handovers.empty()) handed = handovers_of(work.rows, work.region, route->id);
  bool unread = std::ranges::any_of(handover_marks(*profile, handed, work.actor.person), &HandoverMark::awaits_me);
  if (unread && !is_closed(route->state)) home.next = {NextStep::receive_route, {}, {}, {}, "", ""};
  home.approval = !profile->approvals.empty();
  home.stages = stage_marks(*profile, stage_of(*profile, *route), route->state == RouteState::completed);
  for (const auto& item : home.items) {
    home.hours += item.hours;
    if (item.state == RouteItemState::done) home.done_hours += item.hours;
  }
  home.route = std::move(*route);
  home.route->noted.clear();
  return home;
}

}  // namespace marshrut::route
