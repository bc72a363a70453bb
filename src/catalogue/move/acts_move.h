#pragma once
// Who runs the catalogue moves a session or makes two of them one. Who holds a seat keeps it and is told why; a journal has
// both states. A move is taken back by another; a merger is not, so it is refused when anybody would lose a seat.
#include "catalogue/acts.h"

namespace marshrut::catalogue {

struct MoveSession {
  Id<ActivitySession> session;
  Date starts;
  Date ends;
  std::optional<std::string> slots;  // absent: as many days later as the session begins
  std::string place;
  std::string municipality;
  std::string reason;
  std::int64_t revision = 0;
};
DESCRIBE(MoveSession, session, starts, ends, slots, place, municipality, reason, revision)
Result<ActivityCard> move_session(Work& work, const MoveSession& request);

struct MergeSession {
  Id<ActivitySession> session;
  Id<ActivitySession> into;
  std::string reason;
  std::int64_t revision = 0;  // of the one that ends
};
DESCRIBE(MergeSession, session, into, reason, revision)
/// Every seat goes along as it is, and those who wait stand behind those who wait there. Refuses with
/// catalogue.merge_lacks_seats, naming how many are lacking.
Result<ActivityCard> merge_session(Work& work, const MergeSession& request);

/// Told when people who hold a seat come at other days, to another place or with another group.
struct SessionMoved {
  ActivitySession before;
  ActivitySession after;  // another session when two were made one
  std::string reason;     // "" when a list changed it
};

}  // namespace marshrut::catalogue
