#include "team/group/group_route.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "team/errors.h"

namespace marshrut::team {
namespace {

constexpr std::size_t people_least = 2;
constexpr std::size_t people_most = 200;
constexpr std::size_t plan_most = 100;
constexpr std::size_t title_most = 200;

bool same_goal(const GroupGoal& a, const GroupGoal& b) { return a.text == b.text && a.competency == b.competency; }
bool same_session(const GroupSession& a, const GroupSession& b) { return a.session == b.session; }

/// What is in `all` and has no like in `others`.
template <class Thing, class Same>
std::vector<Thing> without(const std::vector<Thing>& all, const std::vector<Thing>& others, Same same) {
  std::vector<Thing> left;
  for (const auto& one : all)
    if (std::ranges::none_of(others, [&](const Thing& other) { return same(one, other); })) left.push_back(one);
  return left;
}

/// Those of `now` that were taken on other days; a session that the catalogue moved takes its items along by itself.
std::vector<GroupSession> moved_since(const std::vector<GroupSession>& taken, const std::vector<GroupSession>& now) {
  std::vector<GroupSession> moved;
  for (const auto& one : now) {
    auto before = std::ranges::find(taken, one.session, &GroupSession::session);
    if (before == taken.end() || !(before->own_days || one.own_days)) continue;
    if (before->starts != one.starts || before->ends != one.ends) moved.push_back(one);
  }
  return moved;
}

void move_days(std::vector<route::RouteItem>& items, const std::vector<GroupSession>& moved) {
  for (auto& item : items) {
    auto now = std::ranges::find(moved, item.session, &GroupSession::session);
    if (now == moved.end() || item.state != route::RouteItemState::planned) continue;
    item.starts = now->starts;
    item.ends = now->ends;
  }
}

template <class Things, class Key>
bool has_twins(const Things& things, Key key) {
  std::set<std::string> seen;
  return std::ranges::any_of(things, [&](const auto& thing) { return !seen.insert(key(thing)).second; });
}

}  // namespace

PlanChange plan_change(const GroupPlan& taken, const GroupPlan& now) {
  return {without(now.goals, taken.goals, same_goal), without(taken.goals, now.goals, same_goal),
          without(now.sessions, taken.sessions, same_session), without(taken.sessions, now.sessions, same_session),
          moved_since(taken.sessions, now.sessions)};
}

bool is_nothing(const PlanChange& change) {
  return change.goals_added.empty() && change.goals_dropped.empty() && change.added.empty() && change.dropped.empty() &&
         change.moved.empty();
}

route::RouteContent with_change(route::RouteContent copy, const PlanChange& change) {
  auto dropped = [&](const route::RouteItem& item) {
    const bool ahead = item.state == route::RouteItemState::planned || item.state == route::RouteItemState::cancelled;
    return ahead && std::ranges::find(change.dropped, item.session, &GroupSession::session) != change.dropped.end();
  };
  std::erase_if(copy.items, dropped);
  move_days(copy.items, change.moved);
  for (const auto& session : change.added) {
    if (std::ranges::find(copy.items, session.session, &route::RouteItem::session) != copy.items.end()) continue;
    route::RouteItem item;
    item.session = session.session;
    if (session.own_days) item.starts = session.starts, item.ends = session.ends;
    copy.items.push_back(std::move(item));
  }
  auto aimed_at = [&](const route::RouteGoal& goal) {
    return std::ranges::find(copy.items, goal.id, &route::RouteItem::goal) != copy.items.end();
  };
  std::erase_if(copy.goals, [&](const route::RouteGoal& goal) {
    const GroupGoal like{goal.text, goal.competency};
    return !aimed_at(goal) && std::ranges::any_of(change.goals_dropped, [&](const auto& one) { return same_goal(one, like); });
  });
  for (const auto& goal : change.goals_added)
    if (std::ranges::find(copy.goals, goal.text, &route::RouteGoal::text) == copy.goals.end())
      copy.goals.push_back({{}, goal.text, goal.competency});
  return copy;
}

bool takes_changes(route::RouteState state) {
  using enum route::RouteState;
  return state == draft || state == returned || state == agreed;
}

bool has_offer(const GroupRoute& group, const GroupMember& member, route::RouteState state) {
  return takes_changes(state) && group.number > std::max(member.taken, member.declined) &&
         !is_nothing(plan_change(member.plan, group.plan));
}

Result<void> check_group(const GroupRoute& group, const std::vector<GroupMember>& members) {
  Refusals refusals;
  const auto title = code_points(trimmed(group.title));
  if (title == 0 || title > title_most) refusals.add(errors::title_length, "/title", std::to_string(title_most));
  if (members.size() < people_least || members.size() > people_most)
    refusals.add(errors::people_out_of_range, "/people", std::to_string(people_least), std::to_string(people_most));
  if (has_twins(members, [](const GroupMember& one) { return one.person.value; }))
    refusals.add(errors::named_twice, "/people");
  const auto& [goals, sessions, banned] = group.plan;
  if (goals.size() > plan_most) refusals.add(errors::plan_long, "/goals", std::to_string(plan_most));
  if (sessions.size() > plan_most) refusals.add(errors::plan_long, "/sessions", std::to_string(plan_most));
  if (has_twins(goals, [](const GroupGoal& goal) { return goal.text; })) refusals.add(errors::named_twice, "/goals");
  if (has_twins(sessions, [](const GroupSession& one) { return one.session.value; }))
    refusals.add(errors::named_twice, "/sessions");
  for (std::size_t i = 0; i < goals.size(); ++i)
    if (trimmed(goals[i].text).empty()) refusals.add(errors::goal_empty, "/goals/" + std::to_string(i) + "/text");
  if (refusals) return refusals.take();
  return {};
}

}  // namespace marshrut::team
