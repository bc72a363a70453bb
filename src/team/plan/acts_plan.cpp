#include "team/plan/acts_plan.h"

#include <algorithm>

#include "catalogue/prerequisite/store_prerequisite.h"
#include "catalogue/store.h"
#include "route/content/acts_content.h"
#include "route/content/checks.h"
#include "route/errors.h"
#include "team/plan/acts_people.h"

namespace marshrut::team {
namespace {

/// Of what the regulation checks in a route that which a plan of a group can pass or break by itself.
bool is_of_plan(const route::Remark& remark) {
  using enum regulation::RouteCheck;
  switch (remark.check) {
    case transfer: case reflection: case education_types: case clash: case weekly_load: case protected_season:
    case uncovered_deficit: return true;
    default: return false;
  }
}

std::vector<planning::Offer> offers_of(Work& work, const route::RouteContent& content) {
  std::vector<planning::Offer> offers;
  for (const auto& item : content.items) {
    if (item.state == route::RouteItemState::cancelled) continue;
    auto offer = route::whole_offer(work, item.session);
    if (!offer) continue;
    for (const auto& before : catalogue::prerequisites_of(work.rows, work.region, offer->activity.id))
      offer->prerequisites.push_back(before.id);
    offers.push_back(std::move(*offer));
  }
  return offers;
}

GroupPlanPage page_of(Work& work, const GroupTask& task) {
  const auto& [group, people, profile, path, content] = task;
  const auto needs = needs_of(task);
  GroupPlanPage page{{group.id, group.title, content.starts, content.ends, group.revision},
                     content.goals,
                     content.items,
                     route::remarks_on(*profile, content, basis_of(task)),
                     route::weekly_load(*profile, content),
                     misfits_of(people, offers_of(work, content)),
                     static_cast<std::int64_t>(people.size()),
                     people_counted(people, needs),
                     work.today()};
  std::erase_if(page.remarks, [](const route::Remark& remark) { return !is_of_plan(remark); });
  page.load.limits = plan_for(work, task, {}).limits.weekly_hours;
  return page;
}

/// The days of an item are the group's own when they are not the session's.
bool has_own_days(Work& work, const GroupPlan& plan, const route::RouteItem& item) {
  auto known = std::ranges::find(plan.sessions, item.session, &GroupSession::session);
  if (known != plan.sessions.end() && known->starts == item.starts && known->ends == item.ends) return known->own_days;
  auto offer = catalogue::find_offer(work.rows, work.region, item.session);
  return offer && (offer->session.starts != item.starts || offer->session.ends != item.ends);
}

Result<GroupPlan> changed_plan(Work& work, const GroupTask& task, const SaveGroupPlan& r) {
  GroupPlan plan;
  for (const auto& goal : r.goals) plan.goals.push_back({goal.text, goal.competency.value_or("")});
  const auto basis = basis_of(task);
  const route::ContentPlace place{*task.profile, task.path, task.content};
  for (std::size_t i = 0; i < r.items.size(); ++i) {
    const auto item = TRY(route::chosen_item(work, place, basis, r.items[i], "/items/" + std::to_string(i)));
    plan.sessions.push_back({item.session, item.title, item.starts, item.ends, item.hours, r.items[i].locked.value_or(false),
                             has_own_days(work, task.group.plan, item)});
  }
  plan.banned = TRY(route::bans_after(work, task.group.plan.banned, r.ban, r.unban));
  return plan;
}

/// Every session of the plan stays, but the one.
void lock_others(GroupTask& task, const std::string& but) {
  std::erase_if(task.content.items, [&](const route::RouteItem& item) {
    return item.session.value == but || item.state == route::RouteItemState::cancelled;
  });
  for (auto& item : task.content.items) item.locked = true;
}

}  // namespace

Result<GroupPlanPage> show_group_plan(Work& work, const AskGroup& request) {
  return page_of(work, TRY(load_task(work, request.group)));
}

Result<GroupPlanPage> save_group_plan(Work& work, const SaveGroupPlan& r) {
  auto task = TRY(load_task(work, r.group));
  auto after = task.group;
  after.plan = TRY(changed_plan(work, task, r));
  after.revision = r.revision;
  TRY(keep_group(work, task.group, after, store::members_of(work.rows, work.region, r.group)));
  task.group = std::move(after);
  renew_content(work, task);
  return page_of(work, task);
}

Result<route::Proposals> propose_for_group(Work& work, const AskGroupProposals& r) {
  const auto task = TRY(load_task(work, r.group));
  const route::AskProposals asked{{},       r.hours, r.weekly_hours, r.release_days, r.activities,
                                  r.venues, r.forms, r.away_from,    r.away_to};
  TRY(route::what_if_stands(asked));
  return route::proposals_for(work, plan_for(work, task, asked));
}

Result<route::Alternatives> list_group_alternatives(Work& work, const AskGroupItem& request) {
  auto task = TRY(load_task(work, request.group));
  auto found = std::ranges::find(task.content.items, request.item, &route::RouteItem::session);
  if (found == task.content.items.end()) return fail(route::errors::item_not_found);
  auto item = *found;
  lock_others(task, item.session.value);
  const auto replaced = route::whole_offer(work, item.session);
  if (!replaced) return route::Alternatives{std::move(item), {}};
  const auto alternatives = planning::alternatives(route::task_for(work, plan_for(work, task, {})), *replaced);
  return route::Alternatives{std::move(item), alternatives};
}

Result<route::IfCancelledPage> show_group_if_cancelled(Work& work, const AskGroup& request) {
  auto task = TRY(load_task(work, request.group));
  lock_others(task, "");
  return route::IfCancelledPage{planning::if_cancelled(route::task_for(work, plan_for(work, task, {})))};
}

}  // namespace marshrut::team
