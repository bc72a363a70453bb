#include "team/plan/acts_people.h"

#include <algorithm>

#include "catalogue/prerequisite/store_prerequisite.h"
#include "catalogue/store.h"
#include "organisation/store.h"
#include "planning/calendar.h"
#include "regulation/acts.h"
#include "route/content/acts_content.h"
#include "route/content/acts_propose.h"
#include "route/content/store_hidden.h"
#include "route/content/task.h"
#include "team/group/acts_group.h"

namespace marshrut::team {
namespace {

/// What a route begun today would be.
route::Route route_to_be(Work& work, const PersonId& person, const regulation::Profile& profile) {
  route::Route route;
  route.person = person;
  route.path = work.region;
  route::refresh_teacher(work, route);
  route.starts = work.today();
  route.ends = route::usual_end(profile, route.starts);
  return route;
}

planning::Offer offer_of(const route::RouteItem& item) {
  catalogue::Activity activity;
  activity.id = item.activity;
  activity.title = item.title;
  activity.hours = item.hours;
  activity.form = item.form;
  activity.venue = item.venue;
  catalogue::ActivitySession session;
  session.id = item.session;
  session.starts = item.starts;
  session.ends = item.ends;
  session.slots = item.slots;
  session.release_days = item.release_days;
  return planning::offer_of(std::move(activity), std::move(session), {});
}

void add_items(Together& one, const GroupPlan& plan, const std::vector<route::RouteItem>& items) {
  using enum route::RouteItemState;
  for (const auto& item : items) {
    const bool of_plan = std::ranges::find(plan.sessions, item.session, &GroupSession::session) != plan.sessions.end();
    if (of_plan) one.held.push_back(item.session);
    if (item.state == done) one.done.push_back(item.activity);
    else if (item.state != cancelled && !of_plan) one.own.push_back(offer_of(item));
  }
}

route::WhatIf what_if_of_nobody(std::optional<double> weekly_hours) {
  route::WhatIf what_if;
  what_if.own_weekly_hours = weekly_hours;
  return what_if;
}

Together together_of(Work& work, const GroupPlan& plan, const PersonId& person, const regulation::Profiles::Shared& profile,
                     std::string& path) {
  auto latest = route::latest_route_of(work.rows, work.region, person);
  const bool open = latest && !route::is_closed(latest->state);
  route::LoadedRoute loaded{open ? *latest : route_to_be(work, person, *profile), {}, profile};
  if (open) loaded.content = route::content_of(work.rows, work.region, loaded.route);
  const auto& its = loaded.route;
  Together one;
  one.person = person;
  one.name = organisation::name_of_person(work.rows, work.region, person);
  one.subjects = its.subjects;
  one.position = its.position;
  one.weekly_hours = route::own_weekly_hours(work, loaded);
  one.limits = route::limits_of(*profile, its, what_if_of_nobody(one.weekly_hours));
  one.limits.first_day = route::day_after_decision(*profile, its, work.today());
  one.needs = route::needs_of(route::basis_of(work, person));
  one.needs_seen = route::sees_deficits(work, its, *profile);
  one.attended = route::store::attended_by(work.rows, work.region, person);
  if (open)
    for (const auto& offer : route::store::hidden_of(work.rows, work.region, its.id)) one.hidden.push_back(offer.activity);
  add_items(one, plan, loaded.content.items);
  path = its.path;
  return one;
}

/// The least place that holds both.
std::string common_place(const std::string& one, const std::string& other) {
  std::string place = one;
  while (!place.empty() && other != place && !other.starts_with(place + "/")) {
    const auto cut = place.rfind('/');
    place.resize(cut == place.npos ? 0 : cut);
  }
  return place;
}

route::RouteItem lost_item(const GroupSession& session) {
  route::RouteItem item;
  item.session = session.session;
  item.title = session.title;
  item.hours = session.hours;
  item.state = route::RouteItemState::cancelled;
  return item;
}

/// A session of the plan with what the catalogue knows of it now; called off when it is offered no more.
route::RouteItem item_of(Work& work, const GroupSession& session, const route::Basis& basis) {
  auto offer = catalogue::find_offer(work.rows, work.region, session.session);
  auto item = offer && route::is_offered(*offer) ? route::item_from(work, *offer, basis) : lost_item(session);
  item.id = {session.session.value};
  if (session.own_days || item.state == route::RouteItemState::cancelled) item.starts = session.starts, item.ends = session.ends;
  item.locked = session.locked;
  return item;
}

}  // namespace

Result<GroupTask> load_task(Work& work, const Id<GroupRoute>& id) {
  GroupTask task{TRY(load_group(work, id)), {}, {}, "", {}};
  task.profile = TRY(regulation::profile_at(work, task.group.path));
  for (const auto& member : store::members_of(work.rows, work.region, id)) {
    std::string path;
    task.people.push_back(together_of(work, task.group.plan, member.person, task.profile, path));
    task.path = task.people.size() == 1 ? path : common_place(task.path, path);
  }
  if (task.path.empty()) task.path = work.region;
  renew_content(work, task);
  return task;
}

void renew_content(Work& work, GroupTask& task) {
  const auto term = term_together(task.people);
  task.content = {term.from, term.to, "", {}, {}};
  for (const auto& goal : task.group.plan.goals) task.content.goals.push_back({{}, goal.text, goal.competency});
  const auto basis = basis_of(task);
  for (const auto& session : task.group.plan.sessions) task.content.items.push_back(item_of(work, session, basis));
  std::ranges::stable_sort(task.content.items, {}, &route::RouteItem::starts);
}

std::vector<planning::Need> needs_of(const GroupTask& task) {
  auto needs = needs_together(task.people);
  route::Basis goals;
  for (const auto& goal : task.group.plan.goals) {
    const bool known = std::ranges::find(needs, goal.competency, &planning::Need::competency) != needs.end();
    if (!known) goals.grounds.push_back({"", route::GroundKind::request, goal.competency, goal.text, "", 0, 0});
  }
  for (auto& need : route::needs_of(goals)) {
    need.weight *= static_cast<double>(task.people.size());
    needs.push_back(std::move(need));
  }
  return needs;
}

route::Basis basis_of(const GroupTask& task) {
  route::Basis basis;
  for (const auto& need : needs_of(task)) {
    const auto kind = need.request ? route::GroundKind::request : route::GroundKind::deficit;
    basis.grounds.push_back({"", kind, need.competency, "", "", need.mean, need.deviation});
  }
  return basis;
}

route::PlanFor plan_for(Work& work, const GroupTask& task, const route::AskProposals& asked) {
  route::Route common;
  common.starts = task.content.starts;
  common.ends = task.content.ends;
  std::optional<double> least;
  for (const auto& one : task.people)
    if (one.weekly_hours) least = std::min(least.value_or(*one.weekly_hours), *one.weekly_hours);
  const auto whole = route::limits_of(*task.profile, common, route::what_if_of(asked, least));
  route::PlanFor plan{task.profile, task.path, {}, needs_of(task), limits_together(whole, task.people), {}, {}, {}};
  plan.limits.hours = asked.hours.value_or(plan.limits.hours);
  plan.limits.release_days = asked.release_days.value_or(plan.limits.release_days);
  plan.limits.activities = asked.activities.value_or(plan.limits.activities);
  plan.wishes.banned = task.group.plan.banned;
  for (const auto& one : task.people) {
    plan.learners.push_back({one.person, one.subjects, one.position});
    std::ranges::copy(one.done, std::back_inserter(plan.wishes.completed));
    std::ranges::copy(one.hidden, std::back_inserter(plan.wishes.hidden));
  }
  for (const auto& item : task.content.items) {
    if (item.state == route::RouteItemState::cancelled) continue;
    plan.chosen.push_back(item.session);
    if (!item.locked) continue;
    plan.wishes.locked.push_back(item.session);
    plan.kept.push_back(item.session);
  }
  return plan;
}

}  // namespace marshrut::team
