#pragma once
// Rows of team requests, group routes and their members. Owner: team.
#include <optional>
#include <string>
#include <vector>

#include "platform/db/database.h"
#include "team/group/group_route.h"
#include "team/request/team_request.h"

namespace marshrut::team {

/// A group as a list shows it.
struct GroupLine {
  Id<GroupRoute> id;
  std::string title;
  std::string path;
  PersonId author;
  std::int64_t people = 0;
  std::int64_t copies = 0;
  Instant changed_ms;
};
DESCRIBE(GroupLine, id, title, path, author, people, copies, changed_ms)

namespace store {

std::optional<TeamRequest> find_request(db::Session& rows, const std::string& region, const Id<TeamRequest>& id);
/// At or below a place, the newest first.
std::vector<TeamRequest> requests_below(db::Session& rows, const std::string& region, const std::string& path, int most);
void insert(db::Session& rows, const std::string& region, const TeamRequest& request);
/// False when it was changed since `revision`.
bool update(db::Session& rows, const std::string& region, const TeamRequest& request);
void add_step(db::Session& rows, const std::string& region, const Id<TeamRequest>& request, const TeamRequestStep& step);
std::vector<TeamRequestStep> steps_of(db::Session& rows, const std::string& region, const Id<TeamRequest>& request);

std::optional<GroupRoute> find_group(db::Session& rows, const std::string& region, const Id<GroupRoute>& id);
std::vector<GroupLine> groups_below(db::Session& rows, const std::string& region, const std::string& path, int most);
std::vector<GroupRoute> groups_of(db::Session& rows, const std::string& region, const PersonId& person);
void insert(db::Session& rows, const std::string& region, const GroupRoute& group);
/// False when it was changed since `revision`.
bool update(db::Session& rows, const std::string& region, const GroupRoute& group);
std::vector<GroupMember> members_of(db::Session& rows, const std::string& region, const Id<GroupRoute>& group);
void save(db::Session& rows, const std::string& region, const Id<GroupRoute>& group, const GroupMember& member);
/// Nothing happens to a member with a copy.
void remove(db::Session& rows, const std::string& region, const Id<GroupRoute>& group, const PersonId& member);

}  // namespace store
}  // namespace marshrut::team
