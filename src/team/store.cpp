#include "team/store.h"

#include "platform/json/json.h"
#include "queries.h"

namespace marshrut::team::store {
namespace {

using std::string;

struct GroupRow {
  Id<GroupRoute> id;
  string title;
  string path;
  PersonId author;
  string request;
  string plan;
  std::int64_t number = 0;
  Instant changed_ms;
  std::int64_t revision = 0;
};
DESCRIBE(GroupRow, id, title, path, author, request, plan, number, changed_ms, revision)

struct MemberRow {
  PersonId person;
  std::optional<Id<route::Route>> copy;
  std::int64_t taken = 0;
  string plan;
  std::int64_t declined = 0;
};
DESCRIBE(MemberRow, person, copy, taken, plan, declined)

GroupPlan plan_from(const string& text) { return json::read<GroupPlan>(text).value(); }

GroupRoute group_from(const GroupRow& r) {
  return {r.id, r.title, r.path, r.author, r.request, plan_from(r.plan), r.number, r.changed_ms, r.revision};
}

}  // namespace

std::optional<TeamRequest> find_request(db::Session& rows, const string& region, const Id<TeamRequest>& id) {
  return rows.find<TeamRequest>(queries::find_request, region, id);
}
std::vector<TeamRequest> requests_below(db::Session& rows, const string& region, const string& path, int most) {
  return rows.all<TeamRequest>(queries::requests_below, region, path, most);
}
void insert(db::Session& rows, const string& region, const TeamRequest& request) {
  rows.run(queries::insert_request, region, request);
}
bool update(db::Session& rows, const string& region, const TeamRequest& r) {
  return rows.run(queries::update_request, region, r.id, r.revision, r.state, r.answered_on, r.problem, r.tasks, r.people) == 1;
}
void add_step(db::Session& rows, const string& region, const Id<TeamRequest>& request, const TeamRequestStep& step) {
  rows.run(queries::insert_step, region, request, step);
}
std::vector<TeamRequestStep> steps_of(db::Session& rows, const string& region, const Id<TeamRequest>& request) {
  return rows.all<TeamRequestStep>(queries::steps_of, region, request);
}

std::optional<GroupRoute> find_group(db::Session& rows, const string& region, const Id<GroupRoute>& id) {
  auto row = rows.find<GroupRow>(queries::find_group, region, id);
  if (!row) return {};
  return group_from(*row);
}
std::vector<GroupLine> groups_below(db::Session& rows, const string& region, const string& path, int most) {
  return rows.all<GroupLine>(queries::groups_below, region, path, most);
}
std::vector<GroupRoute> groups_of(db::Session& rows, const string& region, const PersonId& person) {
  std::vector<GroupRoute> groups;
  for (const auto& row : rows.all<GroupRow>(queries::groups_of, region, person)) groups.push_back(group_from(row));
  return groups;
}
void insert(db::Session& rows, const string& region, const GroupRoute& g) {
  rows.run(queries::insert_group, region,
           GroupRow{g.id, g.title, g.path, g.author, g.request, json::write(g.plan), g.number, g.changed_ms, g.revision});
}
bool update(db::Session& rows, const string& region, const GroupRoute& g) {
  return rows.run(queries::update_group, region, g.id, g.revision, g.title, json::write(g.plan), g.number, g.changed_ms) == 1;
}
std::vector<GroupMember> members_of(db::Session& rows, const string& region, const Id<GroupRoute>& group) {
  std::vector<GroupMember> members;
  for (const auto& m : rows.all<MemberRow>(queries::members_of, region, group))
    members.push_back({m.person, m.copy, m.taken, plan_from(m.plan), m.declined});
  return members;
}
void save(db::Session& rows, const string& region, const Id<GroupRoute>& group, const GroupMember& m) {
  rows.run(queries::save_member, region, group, MemberRow{m.person, m.copy, m.taken, json::write(m.plan), m.declined});
}
void remove(db::Session& rows, const string& region, const Id<GroupRoute>& group, const PersonId& member) {
  rows.run(queries::delete_member, region, group, member);
}

}  // namespace marshrut::team::store
