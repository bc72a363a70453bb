#pragma once
// A route for a group as its maker works with it: compose, change, give everybody a copy; and as a member meets it:
// what has changed since, to take or to leave. A copy is begun by the rules of routes, each in a transaction of its own.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "team/store.h"

namespace marshrut::team {

using access::Work;

struct GroupMemberView {
  PersonId person;
  std::string name;
  std::string school;
  std::optional<Id<route::Route>> copy;
  std::optional<route::RouteState> state;
  std::int64_t taken = 0;
  bool offered = false;  // a change waits for the person's word
  bool declined = false;
};
DESCRIBE(GroupMemberView, person, name, school, copy, state, taken, offered, declined)
struct GroupView {
  GroupRoute group;
  std::string author;
  std::vector<GroupMemberView> members;
};
DESCRIBE(GroupView, group, author, members)

struct GroupSummary {
  GroupLine group;
  std::string author;
};
DESCRIBE(GroupSummary, group, author)
struct Groups {
  bool offered = false;  // the regulation knows groups
  std::vector<GroupSummary> groups;
};
DESCRIBE(Groups, offered, groups)
Result<Groups> list_groups(Work& work, const access::Nothing&);

struct AskGroup {
  Id<GroupRoute> group;
};
DESCRIBE(AskGroup, group)
/// A group that the actor makes; the uniform not_found for others.
Result<GroupRoute> load_group(Work& work, const Id<GroupRoute>& id);
/// Writes a changed group at the revision that `after` was made from; refuses what check_group does, and access.stale.
Result<void> keep_group(Work& work, const GroupRoute& before, GroupRoute& after, const std::vector<GroupMember>& members);
Result<GroupView> show_group(Work& work, const AskGroup& request);

struct SearchCandidates {
  std::string search;
};
DESCRIBE(SearchCandidates, search)
struct Candidate {
  PersonId person;
  std::string name;
  std::string school;
  std::string position;
};
DESCRIBE(Candidate, person, name, school, position)
struct Candidates {
  std::vector<Candidate> people;
};
DESCRIBE(Candidates, people)
/// Whom the actor may put into a group, by name.
Result<Candidates> search_candidates(Work& work, const SearchCandidates& request);

struct ComposeGroup {
  std::string title;
  std::optional<Id<TeamRequest>> request;
  std::vector<PersonId> people;
  std::vector<GroupGoal> goals;
  std::vector<Id<catalogue::ActivitySession>> sessions;
};
DESCRIBE(ComposeGroup, title, request, people, goals, sessions)
Result<GroupView> compose_group(Work& work, const ComposeGroup& request);

struct SaveGroup {
  Id<GroupRoute> group;
  std::int64_t revision = 0;
  std::string title;
  std::vector<PersonId> people;
  std::optional<std::vector<GroupGoal>> goals;  // as they are when absent; so are the sessions
  std::optional<std::vector<Id<catalogue::ActivitySession>>> sessions;
};
DESCRIBE(SaveGroup, group, revision, title, people, goals, sessions)
/// A changed plan is offered to the copies that are not begun.
Result<GroupView> save_group(Work& work, const SaveGroup& request);

struct CopyOutcome {
  PersonId person;
  std::string name;
  bool copied = false;
  std::string code;
  std::string ru;
  std::string en;
};
DESCRIBE(CopyOutcome, person, name, copied, code, ru, en)
struct GivenCopies {
  std::vector<CopyOutcome> outcomes;  // of those who had none
};
DESCRIBE(GivenCopies, outcomes)
/// A copy for whoever has none. Who has an open route keeps it, and it becomes the copy: the plan is offered to it.
Result<GivenCopies> give_copies(const access::Call& call, const AskGroup& request);

}  // namespace marshrut::team
