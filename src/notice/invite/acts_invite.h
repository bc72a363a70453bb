#pragma once
// An event is offered to teachers who share a deficit and have no activity for it: who they are, whom one invited already,
// and one invitation to all the others (US-R08). Only those whose deficits the regulation opens to the asker, or who
// opened theirs. Never here: a level, a score, a second invitation to the same event.
#include "access/endpoint.h"
#include "catalogue/types.h"
#include "notice/types.h"

namespace marshrut::notice {

using access::Work;

struct AskInvitees {
  Id<catalogue::Activity> activity;
  std::string competency;  // one that the activity develops
};
DESCRIBE(AskInvitees, activity, competency)
struct Invitee {
  PersonId person;
  std::string name;
  std::string school;
  std::optional<Date> invited_on;
  bool refuses = false;  // wants no notices of events
};
DESCRIBE(Invitee, person, name, school, invited_on, refuses)
struct Invitees {
  std::int64_t people = 0;
  std::int64_t to_invite = 0;   // neither invited nor refusing
  std::vector<Invitee> shown;   // the first hundred by name
};
DESCRIBE(Invitees, people, to_invite, shown)
/// Who acknowledged a deficit of the competency that stands, and has no activity for it in a route that is open.
Result<Invitees> list_invitees(Work& work, const AskInvitees& request);

/// A notice to everybody who is to be invited; the list as it is after it.
Result<Invitees> invite(Work& work, const AskInvitees& request);

}  // namespace marshrut::notice
