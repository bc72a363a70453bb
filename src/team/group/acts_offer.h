#pragma once
// What a member of a group sees: the changes of its plan that wait for their word.
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "team/store.h"

namespace marshrut::team {

using access::Work;

struct GroupOffer {
  Id<GroupRoute> group;
  std::string title;
  std::string author;
  Id<route::Route> copy;
  std::int64_t number = 0;
  bool needs_reason = false;  // the copy is agreed: taking is a correction
  PlanChange change;
};
DESCRIBE(GroupOffer, group, title, author, copy, number, needs_reason, change)
struct GroupOffers {
  std::vector<GroupOffer> offers;
};
DESCRIBE(GroupOffers, offers)
Result<GroupOffers> my_group_offers(Work& work, const access::Nothing&);

struct AnswerOffer {
  Id<GroupRoute> group;
  std::int64_t number = 0;  // of the plan that was seen
  bool take = false;
  std::string reason;       // of the correction, for an agreed copy
};
DESCRIBE(AnswerOffer, group, number, take, reason)
/// Takes the change into one's copy by the rules of routes, or leaves the copy as it is.
Result<GroupOffers> answer_group_offer(Work& work, const AnswerOffer& request);

/// The same for whoever may build the copy: a member's change is taken into it.
Result<void> take_change(Work& work, const GroupRoute& group, GroupMember& member, const std::string& reason);

}  // namespace marshrut::team
