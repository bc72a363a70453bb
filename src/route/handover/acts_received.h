#pragma once
// The side of who receives a route: what came, what it says without what was withheld, and the mark that it was read.
#include "route/handover/acts_handover.h"
#include "route/facts.h"
#include "route/page/page.h"

namespace marshrut::route {

/// What the asker received in person.
Result<GivenRoutes> list_received(Work& work, const access::Nothing&);

struct AskHanded {
  Id<Route> route;
};
DESCRIBE(AskHanded, route)
/// A route as it is handed to the asker: by the rule that leads to a role of theirs, else by the one they hand by.
/// `grounds` are empty where deficits are withheld.
struct HandedView {
  Id<Route> route;
  std::string teacher;
  std::string position;
  std::string subjects;
  std::string school;
  std::int64_t number = 0;
  RouteContent content;
  std::vector<GroundLine> grounds;
  std::vector<regulation::SeenThing> withheld;
  std::vector<HandoverMark> handovers;
};
DESCRIBE(HandedView, route, teacher, position, subjects, school, number, content, grounds, withheld, handovers)
Result<HandedView> show_handed(Work& work, const AskHanded& request);

struct AcknowledgeHandover {
  Id<Route> route;
  std::string rule;
};
DESCRIBE(AcknowledgeHandover, route, rule)
struct HandoverMarks {
  std::vector<HandoverMark> handovers;
};
DESCRIBE(HandoverMarks, handovers)
/// Who received the route in person says that they read it.
Result<HandoverMarks> acknowledge_handover(Work& work, const AcknowledgeHandover& request);

/// A decision cannot be taken back on a route that was handed on since.
Result<void> follow_taken_back_handed(Work& work, const AgreementTakenBack& fact);

}  // namespace marshrut::route
