#pragma once
// Where a route waits for a seat: full sessions, each with the place in its queue, and seats that got free and are kept for it.
#include "route/acts.h"

namespace marshrut::route {

struct AskWaiting {
  Id<Route> route;
};
DESCRIBE(AskWaiting, route)

struct WaitingLine {
  Id<catalogue::ActivitySession> session;
  Id<catalogue::Activity> activity;
  std::string title;
  Date starts;
  Date ends;
  std::optional<std::int64_t> ahead;  // people before one; nothing when a seat is kept
};
DESCRIBE(WaitingLine, session, activity, title, starts, ends, ahead)
struct WaitingLines {
  std::vector<WaitingLine> waiting;
};
DESCRIBE(WaitingLines, waiting)
Result<WaitingLines> list_waiting(Work& work, const AskWaiting& request);

struct WaitForSeat {
  Id<Route> route;
  Id<catalogue::ActivitySession> session;
};
DESCRIBE(WaitForSeat, route, session)
/// Behind all who wait already.
Result<WaitingLines> wait_in_line(Work& work, const WaitForSeat& request);
/// A seat that was kept goes to the next.
Result<WaitingLines> leave_line(Work& work, const WaitForSeat& request);

}  // namespace marshrut::route
