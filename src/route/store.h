#pragma once
// Rows of routes, items, goals, revisions and decisions. Owner: route; later rooms read through this.
#include <optional>
#include <string>
#include <vector>

#include "platform/db/database.h"
#include "regulation/rules.h"
#include "route/types.h"

namespace marshrut::route {

std::optional<Route> find_route(db::Session& rows, const std::string& region, const Id<Route>& id);
/// The open route of a person, else the last one.
std::optional<Route> latest_route_of(db::Session& rows, const std::string& region, const PersonId& person);
std::vector<Route> routes_of(db::Session& rows, const std::string& region, const PersonId& person);
std::vector<RouteItem> items_of(db::Session& rows, const std::string& region, const Id<Route>& route);
std::vector<RouteGoal> goals_of(db::Session& rows, const std::string& region, const Id<Route>& route);
std::vector<RevisionHeader> revisions_of(db::Session& rows, const std::string& region, const Id<Route>& route);
RouteContent content_of(db::Session& rows, const std::string& region, const Route& route);

struct StateCount {
  RouteState state = RouteState::draft;
  std::int64_t routes = 0;
};
DESCRIBE(StateCount, state, routes)
std::vector<StateCount> count_by_state(db::Session& rows, const std::string& region, const std::string& path);
/// A page of the routes at a place, of one state or (nullopt) of all, after an id.
std::vector<Route> routes_below(db::Session& rows, const std::string& region, const std::string& path,
                                std::optional<RouteState> state, const Id<Route>& after, int most);

struct RouteOwner {
  PersonId person;
  bool open = false;  // one is open now
};
DESCRIBE(RouteOwner, person, open)
/// Everybody who has or had a route.
std::vector<RouteOwner> route_owners(db::Session& rows, const std::string& region);

/// What everybody went through to its end.
std::vector<AttendedActivity> attended_by_all(db::Session& rows, const std::string& region);

namespace store {

struct RouteWithRevisions {
  Route route;
  std::vector<RevisionHeader> revisions;
};
/// In one statement.
std::optional<RouteWithRevisions> find_with_revisions(db::Session& rows, const std::string& region,
                                                      const Id<Route>& id);

void insert_route(db::Session& rows, const std::string& region, const Route& route);
/// False when the route was changed since `route.revision`; moves the revision on when it was not.
/// Everything but what is noted.
bool update_route(db::Session& rows, const std::string& region, Route& route);
void note_facts(db::Session& rows, const std::string& region, const Id<Route>& route, const regulation::Facts& facts);
void replace_items(db::Session& rows, const std::string& region, const Id<Route>& route,
                   const std::vector<RouteItem>& items);
void replace_goals(db::Session& rows, const std::string& region, const Id<Route>& route,
                   const std::vector<RouteGoal>& goals);
/// Activities that a person went through to their end, in whatever route.
std::vector<Id<catalogue::Activity>> attended_by(db::Session& rows, const std::string& region, const PersonId& person);
/// Its session with its days and place, and what the move made of it.
void move_item(db::Session& rows, const std::string& region, const Id<Route>& route, const RouteItem& item);
void set_item_state(db::Session& rows, const std::string& region, const Id<Route>& route, const RouteItem& item);
std::vector<Id<catalogue::Activity>> bans_of(db::Session& rows, const std::string& region, const Id<Route>& route);
void replace_bans(db::Session& rows, const std::string& region, const Id<Route>& route,
                  const std::vector<Id<catalogue::Activity>>& bans);

/// `content` is a RouteSnapshot as text.
void insert_revision(db::Session& rows, const std::string& region, const Id<Route>& route, const RevisionHeader& header,
                     const std::string& content);
/// False when the revision was decided already.
bool decide_revision(db::Session& rows, const std::string& region, const Id<Route>& route,
                     const RevisionHeader& header);
std::optional<std::string> content_of_revision(db::Session& rows, const std::string& region, const Id<Route>& route,
                                               std::int64_t number);

struct Approval {
  std::int64_t number = 0;
  std::int64_t step = 0;
  std::string role;
  regulation::ApprovalDecision decision = regulation::ApprovalDecision::agreed;
  PersonId person;
  Instant at_ms;
  std::string comment;
  std::string marks;  // lines of the checklist that are not as they should be, ';'
};
DESCRIBE(Approval, number, step, role, decision, person, at_ms, comment, marks)
void insert_approval(db::Session& rows, const std::string& region, const Id<Route>& route, const Approval& approval);
void delete_approval(db::Session& rows, const std::string& region, const Id<Route>& route, const Approval& approval);
/// The decisions on a revision, and on all of them, in order.
std::vector<Approval> approvals_of(db::Session& rows, const std::string& region, const Id<Route>& route,
                                   std::int64_t number);
std::vector<Approval> approvals_given(db::Session& rows, const std::string& region, const Id<Route>& route);
/// The latest decision on a revision.
std::optional<Approval> last_approval(db::Session& rows, const std::string& region, const Id<Route>& route,
                                      std::int64_t number);
/// The revision awaits a decision again.
void reopen_revision(db::Session& rows, const std::string& region, const Id<Route>& route, std::int64_t number);
struct DecidedRoute {
  Route route;
  Approval approval;
};
DESCRIBE(DecidedRoute, route, approval)
/// What a person decided since, the latest first.
std::vector<DecidedRoute> decisions_since(db::Session& rows, const std::string& region, const PersonId& person,
                                          Instant since);

/// A decision of a control, with who composed what was decided.
struct Controlled {
  Id<Route> route;
  std::int64_t number = 0;
  PersonId author;
  regulation::ApprovalDecision decision = regulation::ApprovalDecision::agreed;
  std::string marks;
};
DESCRIBE(Controlled, route, number, author, decision, marks)
std::vector<Controlled> controlled_below(db::Session& rows, const std::string& region, const std::string& path,
                                         const std::string& role, Instant since);

struct Awaiting {
  Route route;
  Instant at_ms;
  std::string reason;
  std::string content;
  std::optional<std::string> content_before;
};
DESCRIBE(Awaiting, route, at_ms, reason, content, content_before)
/// What waits at a place for the decision of a duty.
std::vector<Awaiting> awaiting_below(db::Session& rows, const std::string& region, const std::string& path,
                                     access::Duty duty, int most);

/// A route that waits for a decision, and when it was sent.
struct Submitted {
  Route route;
  Instant at_ms;
};
DESCRIBE(Submitted, route, at_ms)
std::vector<Submitted> submitted_routes(db::Session& rows, const std::string& region, int most);
std::vector<Submitted> submitted_below(db::Session& rows, const std::string& region, const std::string& path,
                                       access::Duty duty, int most);

struct ItemBeginning {
  Id<Route> route;
  PersonId person;
  Id<RouteItem> item;
  std::string title;
  Date starts;
};
DESCRIBE(ItemBeginning, route, person, item, title, starts)
/// Planned activities of routes in force, both days included.
std::vector<ItemBeginning> items_beginning(db::Session& rows, const std::string& region, Date from, Date to, int most);

struct ItemOfRoute {
  Id<Route> route;
  Id<RouteItem> item;
};
DESCRIBE(ItemOfRoute, route, item)
std::vector<ItemOfRoute> cancelled_below(db::Session& rows, const std::string& region, const std::string& path);

std::vector<Route> due_to_begin(db::Session& rows, const std::string& region, Date today, int most);
std::vector<Route> due_to_expire(db::Session& rows, const std::string& region, Date today, int most);
std::vector<Route> routes_with_session(db::Session& rows, const std::string& region,
                                       const Id<catalogue::ActivitySession>& session);

}  // namespace store
}  // namespace marshrut::route
