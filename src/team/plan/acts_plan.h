#pragma once
// The plan of a group under the hand of whoever makes it: shown, changed, proposed for and tried, like a route.
#include "route/content/acts_propose.h"
#include "route/page/page.h"
#include "team/plan/together.h"
#include "team/group/acts_group.h"

namespace marshrut::team {

/// What the builder asks of a route: the term is the one that all members have.
struct GroupPlanHead {
  Id<GroupRoute> id;
  std::string title;
  Date starts;
  Date ends;
  std::int64_t revision = 0;
};
DESCRIBE(GroupPlanHead, id, title, starts, ends, revision)

/// `counted` of `people` have needs that the maker may see or that five of them share. The weeks of `load` allow what is left
/// to whoever has least.
struct GroupPlanPage {
  GroupPlanHead route;
  std::vector<route::RouteGoal> goals;
  std::vector<route::RouteItem> items;
  std::vector<route::Remark> remarks;
  route::WeeklyLoad load;
  std::vector<Misfit> misfits;
  std::int64_t people = 0;
  std::int64_t counted = 0;
  Date today;
};
DESCRIBE(GroupPlanPage, route, goals, items, remarks, load, misfits, people, counted, today)
Result<GroupPlanPage> show_group_plan(Work& work, const AskGroup& request);

struct SaveGroupPlan {
  Id<GroupRoute> group;
  std::int64_t revision = 0;
  std::vector<route::StatedGoal> goals;
  std::vector<route::ChosenItem> items;
  std::optional<std::vector<Id<catalogue::Activity>>> ban;  // as of a route's draft
  std::optional<std::vector<Id<catalogue::Activity>>> unban;
};
DESCRIBE(SaveGroupPlan, group, revision, goals, items, ban, unban)
/// A changed plan is offered to the copies that are not begun. Refuses what a route's draft refuses of sessions and bans.
Result<GroupPlanPage> save_group_plan(Work& work, const SaveGroupPlan& request);

struct AskGroupProposals {
  Id<GroupRoute> group;
  std::optional<std::int64_t> hours;
  std::optional<double> weekly_hours;
  std::optional<std::int64_t> release_days;
  std::optional<std::int64_t> activities;
  std::vector<catalogue::Venue> venues;
  std::vector<catalogue::StudyForm> forms;
  std::optional<Date> away_from;
  std::optional<Date> away_to;
};
DESCRIBE(AskGroupProposals, group, hours, weekly_hours, release_days, activities, venues, forms, away_from, away_to)
Result<route::Proposals> propose_for_group(Work& work, const AskGroupProposals& request);

struct AskGroupItem {
  Id<GroupRoute> group;
  Id<catalogue::ActivitySession> item;
};
DESCRIBE(AskGroupItem, group, item)
Result<route::Alternatives> list_group_alternatives(Work& work, const AskGroupItem& request);
Result<route::IfCancelledPage> show_group_if_cancelled(Work& work, const AskGroup& request);

}  // namespace marshrut::team
