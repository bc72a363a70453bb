#include "route/store.h"

#include "organisation/post/store_change.h"
#include "queries.h"

namespace marshrut::route {

using std::string;

namespace {

/// A route beside one of its revisions, or beside nothing.
struct RouteRow {
  Route route;
  std::optional<std::int64_t> number;
  std::optional<Instant> at_ms;
  std::optional<PersonId> author;
  std::optional<string> initiator;
  std::optional<string> reason;
  std::optional<RevisionDecision> decision;
  std::optional<PersonId> decided_by;
  std::optional<string> decided_name;
  std::optional<Instant> decided_ms;
  std::optional<string> comment;
};
DESCRIBE(RouteRow, route, number, at_ms, author, initiator, reason, decision, decided_by, decided_name, decided_ms, comment)

}  // namespace

std::optional<Route> find_route(db::Session& rows, const string& region, const Id<Route>& id) {
  return rows.find<Route>(queries::find_route, region, id);
}
std::optional<Route> latest_route_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.find<Route>(queries::latest_route_of, region, person);
}
std::vector<Route> routes_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Route>(queries::routes_of, region, person);
}
std::vector<RouteItem> items_of(db::Session& rows, const string& region, const Id<Route>& route) {
  return rows.all<RouteItem>(queries::items_of, region, route);
}
std::vector<RouteGoal> goals_of(db::Session& rows, const string& region, const Id<Route>& route) {
  return rows.all<RouteGoal>(queries::goals_of, region, route);
}
std::vector<RevisionHeader> revisions_of(db::Session& rows, const string& region, const Id<Route>& route) {
  return rows.all<RevisionHeader>(queries::revisions_of, region, route);
}
RouteContent content_of(db::Session& rows, const string& region, const Route& route) {
  return {route.starts, route.ends, route.term_reason, goals_of(rows, region, route.id),
          items_of(rows, region, route.id)};
}
std::vector<RouteOwner> route_owners(db::Session& rows, const string& region) {
  return rows.all<RouteOwner>(queries::route_owners, region);
}
std::vector<AttendedActivity> attended_by_all(db::Session& rows, const string& region) {
  return rows.all<AttendedActivity>(queries::attended_by_all, region);
}
std::vector<StateCount> count_by_state(db::Session& rows, const string& region, const string& path) {
  return rows.all<StateCount>(queries::count_by_state, region, path);
}
std::vector<Route> routes_below(db::Session& rows, const string& region, const string& path,
                                std::optional<RouteState> state, const Id<Route>& after, int most) {
  return rows.all<Route>(queries::routes_below, region, path, state ? string(name_of(*state)) : "", after, most);
}

namespace store {

std::optional<RouteWithRevisions> find_with_revisions(db::Session& rows, const string& region, const Id<Route>& id) {
  std::optional<RouteWithRevisions> found;
  rows.each<RouteRow>(queries::route_with_revisions, [&](RouteRow&& row) {
    if (!found) found = {std::move(row.route), {}};
    if (row.number)
      found->revisions.push_back({*row.number, *row.at_ms, *row.author, *row.initiator, *row.reason, *row.decision, *row.decided_by,
                                  *row.decided_name, row.decided_ms, *row.comment});
  }, region, id);
  return found;
}

void insert_route(db::Session& rows, const string& region, const Route& route) {
  rows.run(queries::insert_route, region, route);
  organisation::note_change(rows, region, route.person);
}
bool update_route(db::Session& rows, const string& region, Route& route) {
  if (rows.run(queries::update_route, region, route) != 1) return false;
  organisation::note_change(rows, region, route.person);
  ++route.revision;
  return true;
}
void note_facts(db::Session& rows, const string& region, const Id<Route>& route, const regulation::Facts& facts) {
  rows.run(queries::note_facts, region, route, regulation::codes_of(facts));
}
void replace_items(db::Session& rows, const string& region, const Id<Route>& route, const std::vector<RouteItem>& items) {
  rows.run(queries::delete_items, region, route);
  for (const auto& item : items) rows.run(queries::insert_item, region, route, item);
}
void replace_goals(db::Session& rows, const string& region, const Id<Route>& route, const std::vector<RouteGoal>& goals) {
  rows.run(queries::delete_goals, region, route);
  std::int64_t position = 0;
  for (const auto& goal : goals)
    rows.run(queries::insert_goal, region, route, goal.id, position++, goal.text, goal.competency);
}
std::vector<Id<catalogue::Activity>> attended_by(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Id<catalogue::Activity>>(queries::attended_by, region, person);
}
void move_item(db::Session& rows, const string& region, const Id<Route>& route, const RouteItem& item) {
  rows.run(queries::move_item, region, route, item.id, item.session, item.starts, item.ends, item.slots, item.place,
           item.release_days, item.moved_from, item.unfit);
}
void set_item_state(db::Session& rows, const string& region, const Id<Route>& route, const RouteItem& item) {
  rows.run(queries::set_item_state, region, route, item.id, item.state, item.finished_on);
}
std::vector<Id<catalogue::Activity>> bans_of(db::Session& rows, const string& region, const Id<Route>& route) {
  return rows.all<Id<catalogue::Activity>>(queries::bans_of, region, route);
}
void replace_bans(db::Session& rows, const string& region, const Id<Route>& route,
                  const std::vector<Id<catalogue::Activity>>& bans) {
  rows.run(queries::delete_bans, region, route);
  for (const auto& activity : bans) rows.run(queries::insert_ban, region, route, activity);
}

void insert_revision(db::Session& rows, const string& region, const Id<Route>& route, const RevisionHeader& header,
                     const string& content) {
  rows.run(queries::insert_revision, region, route, header, content);
}
bool decide_revision(db::Session& rows, const string& region, const Id<Route>& route, const RevisionHeader& h) {
  return rows.run(queries::decide_revision, region, route, h.number, h.decision, h.decided_by, h.decided_name,
                  h.decided_ms, h.comment) == 1;
}
std::optional<string> content_of_revision(db::Session& rows, const string& region, const Id<Route>& route,
                                          std::int64_t number) {
  return rows.find<string>(queries::content_of_revision, region, route, number);
}
void insert_approval(db::Session& rows, const string& region, const Id<Route>& route, const Approval& approval) {
  rows.run(queries::insert_approval, region, route, approval);
}
void delete_approval(db::Session& rows, const string& region, const Id<Route>& route, const Approval& approval) {
  rows.run(queries::delete_approval, region, route, approval.number, approval.step, approval.role);
}
std::vector<Approval> approvals_of(db::Session& rows, const string& region, const Id<Route>& route, std::int64_t number) {
  return rows.all<Approval>(queries::approvals_of, region, route, number);
}
std::vector<Approval> approvals_given(db::Session& rows, const string& region, const Id<Route>& route) {
  return rows.all<Approval>(queries::approvals_given, region, route);
}
std::optional<Approval> last_approval(db::Session& rows, const string& region, const Id<Route>& route,
                                      std::int64_t number) {
  return rows.find<Approval>(queries::last_approval, region, route, number);
}
void reopen_revision(db::Session& rows, const string& region, const Id<Route>& route, std::int64_t number) {
  rows.run(queries::reopen_revision, region, route, number);
}
std::vector<DecidedRoute> decisions_since(db::Session& rows, const string& region, const PersonId& person, Instant since) {
  return rows.all<DecidedRoute>(queries::decisions_since, region, person, since);
}
std::vector<Controlled> controlled_below(db::Session& rows, const string& region, const string& path, const string& role,
                                         Instant since) {
  return rows.all<Controlled>(queries::controlled_below, region, path, role, since);
}
std::vector<Awaiting> awaiting_below(db::Session& rows, const string& region, const string& path, access::Duty duty,
                                     int most) {
  return rows.all<Awaiting>(queries::awaiting_below, region, path, duty, most);
}
std::vector<Submitted> submitted_routes(db::Session& rows, const string& region, int most) {
  return rows.all<Submitted>(queries::submitted_routes, region, most);
}
std::vector<Submitted> submitted_below(db::Session& rows, const string& region, const string& path, access::Duty duty,
                                       int most) {
  return rows.all<Submitted>(queries::submitted_below, region, path, duty, most);
}
std::vector<ItemBeginning> items_beginning(db::Session& rows, const string& region, Date from, Date to, int most) {
  return rows.all<ItemBeginning>(queries::items_beginning, region, from, to, most);
}
std::vector<ItemOfRoute> cancelled_below(db::Session& rows, const string& region, const string& path) {
  return rows.all<ItemOfRoute>(queries::cancelled_below, region, path);
}
std::vector<Route> due_to_begin(db::Session& rows, const string& region, Date today, int most) {
  return rows.all<Route>(queries::due_to_begin, region, today, most);
}
std::vector<Route> due_to_expire(db::Session& rows, const string& region, Date today, int most) {
  return rows.all<Route>(queries::due_to_expire, region, today, most);
}
std::vector<Route> routes_with_session(db::Session& rows, const string& region,
                                       const Id<catalogue::ActivitySession>& session) {
  return rows.all<Route>(queries::routes_with_session, region, session);
}

}  // namespace store
}  // namespace marshrut::route
