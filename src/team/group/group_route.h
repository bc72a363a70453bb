#pragma once
// A route made once for a group (SVE-4.3): its goals and sessions, the people it is for, and what each of them took into
// a copy of their own. Pure. A copy is a route like any other; the group's plan only offers changes to it.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/result.h"
#include "base/id.h"
#include "base/time.h"
#include "route/types.h"

namespace marshrut::team {

using access::PersonId;

struct GroupGoal {
  std::string text;
  std::string competency;  // "" when it is about none
};
DESCRIBE(GroupGoal, text, competency)

/// A session of the catalogue, with what people knew of it when it was chosen. Its days are those of the plan: a part of the
/// session's where it has no days of its own.
struct GroupSession {
  Id<catalogue::ActivitySession> session;
  std::string title;
  Date starts;
  Date ends;
  std::int64_t hours = 0;
  bool locked = false;    // stays in further proposals
  bool own_days = false;  // a part of the session's days was chosen
};
DESCRIBE(GroupSession, session, title, starts, ends, hours, locked, own_days)

struct GroupPlan {
  std::vector<GroupGoal> goals;
  std::vector<GroupSession> sessions;
  std::vector<Id<catalogue::Activity>> banned;  // are proposed no more
};
DESCRIBE(GroupPlan, goals, sessions, banned)

struct GroupRoute {
  Id<GroupRoute> id;
  std::string title;
  std::string path;
  PersonId author;
  std::string request;  // the team request that it answers, or ""
  GroupPlan plan;
  std::int64_t number = 1;  // goes up whenever the plan changes
  Instant changed_ms;
  std::int64_t revision = 0;
};
DESCRIBE(GroupRoute, id, title, path, author, request, plan, number, changed_ms, revision)

/// Somebody of the group: the copy, and the plan as it was taken into it.
struct GroupMember {
  PersonId person;
  std::optional<Id<route::Route>> copy;
  std::int64_t taken = 0;  // the number of the plan in the copy; 0 when nothing was taken yet
  GroupPlan plan;          // of that number
  std::int64_t declined = 0;  // the last number that the person wished not to take
};
DESCRIBE(GroupMember, person, copy, taken, plan, declined)

/// What the group's plan has become since it was taken.
struct PlanChange {
  std::vector<GroupGoal> goals_added;
  std::vector<GroupGoal> goals_dropped;
  std::vector<GroupSession> added;
  std::vector<GroupSession> dropped;
  std::vector<GroupSession> moved;  // to other days of their session
};
DESCRIBE(PlanChange, goals_added, goals_dropped, added, dropped, moved)
PlanChange plan_change(const GroupPlan& taken, const GroupPlan& now);
bool is_nothing(const PlanChange& change);

/// The content of a copy after a change: what its person added and what is begun or done stays. An item that is new has
/// no id and no goal yet, and no days but those that were chosen for the group.
route::RouteContent with_change(route::RouteContent copy, const PlanChange& change);

/// Whether a plan's change can still be offered to a copy: it has not been begun and nobody is deciding on it.
bool takes_changes(route::RouteState state);
/// Whether the person has a change before them that they neither took nor declined.
bool has_offer(const GroupRoute& group, const GroupMember& member, route::RouteState state);

/// Refuses a group without a title, people or plan, people or sessions named twice, and more than may be.
Result<void> check_group(const GroupRoute& group, const std::vector<GroupMember>& members);

}  // namespace marshrut::team
