#pragma once
// The people of a group as planning sees them, read from their routes, their grounds and what they went through.
#include "access/work.h"
#include "regulation/store.h"
#include "route/content/acts_propose.h"
#include "team/plan/together.h"
#include "team/store.h"

namespace marshrut::team {

/// A group with all that its plan is made from.
struct GroupTask {
  GroupRoute group;
  std::vector<Together> people;
  regulation::Profiles::Shared profile;
  std::string path;  // the least place in which all of them work
  route::RouteContent content;  // the plan as a route would hold it: the term of all, an item of each session
};
/// Refuses what load_group does.
Result<GroupTask> load_task(access::Work& work, const Id<GroupRoute>& group);
/// The content of the plan anew, after it was changed.
void renew_content(access::Work& work, GroupTask& task);

/// The needs of all and the competencies of the group's goals, as grounds of its plan.
std::vector<planning::Need> needs_of(const GroupTask& task);
route::Basis basis_of(const GroupTask& task);
/// What somebody asks stands before what is reckoned. What is locked in the content stays.
route::PlanFor plan_for(access::Work& work, const GroupTask& task, const route::AskProposals& asked);

}  // namespace marshrut::team
