#pragma once
// Seats of sessions, held for a route while it waits and taken once it is agreed. Called by the room of routes inside
// its own transaction; the count never passes the session's seats, on whatever number of threads.
#include "access/work.h"
#include "catalogue/types.h"

namespace marshrut::catalogue {

struct SeatHolder {
  std::string route;
  std::string person;
};

/// Holds a seat; one that was offered is held, and nothing changes when the route has one already. Nobody comes before
/// those who wait. Refuses with catalogue.no_seats,
/// catalogue.session_cancelled or, after its last day, catalogue.session_over, at `at`.
Result<void> hold_seat(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& holder,
                       const std::string& at = "");
/// Turns a held seat into a taken one; takes one when none was held.
Result<void> take_seat(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& holder);
/// The seat goes over to another holder of the same person, and nobody comes between; one is held where there was none.
Result<void> hand_seat(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& from, const SeatHolder& to);
/// Gives the seat back, to who waits first for one; nothing changes when there is none.
Result<void> release_seat(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& holder);

}  // namespace marshrut::catalogue
