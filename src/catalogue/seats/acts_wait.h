#pragma once
// Who finds a session full waits for a seat: in the order of asking, which nobody can overtake. A seat that gets free goes to
// who waits first, in the same transaction, and stays offered for a week; whoever does not choose the session by then lets the
// next one have it.
#include "access/acts_apart.h"
#include "catalogue/seats/acts_seats.h"

namespace marshrut::catalogue {

inline constexpr int days_to_choose = 7;

/// The turn given; the former one when the route waits already. Refuses with catalogue.seats_there while there are free seats,
/// catalogue.seat_had when the route has one, and as hold_seat when the session is cancelled or over.
Result<std::int64_t> wait_for_seat(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& holder);
/// Nothing changes when the route does not wait there and was offered nothing.
Result<void> stop_waiting(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& holder);
/// A route that is over waits for nothing, and nothing is kept for it.
Result<void> stop_waiting_everywhere(access::Work& work, const SeatHolder& holder);

/// Free seats go to those who wait, the first first; each is told by SeatOffered. To be called after every change that may free
/// a seat.
Result<void> give_free_seats(access::Work& work, const Id<ActivitySession>& session);
/// Nobody waits for a session that was called off, and nothing is kept for who waited: each is told by QueueClosed.
Result<void> close_queue(access::Work& work, const Id<ActivitySession>& session);
/// Who waits for a session, or was offered a seat of it, is told by WaitedMoved that it takes place at other days.
Result<void> tell_waiting(access::Work& work, const ActivitySession& after);
/// Those who wait for one session wait for another, in their order, behind those who wait there, and are told.
Result<void> wait_elsewhere(access::Work& work, const Id<ActivitySession>& from, const ActivitySession& into);
/// Seats that were offered a week ago and not chosen go on to the next. How many did.
std::int64_t pass_on_offers(access::Services& services, const std::string& region, access::Stumbles& stumbles, int most = 200);

/// A seat is kept for who waited for it until the day.
struct SeatOffered {
  Id<ActivitySession> session;
  std::string route;
  std::string person;
  Date until;
};
/// It was not chosen in time.
struct SeatPassedOn {
  Id<ActivitySession> session;
  std::string route;
  std::string person;
};
/// What is waited for takes place at other days, or with another group.
struct WaitedMoved {
  ActivitySession after;
  std::string route;
  std::string person;
};
/// What was waited for was called off.
struct QueueClosed {
  Id<ActivitySession> session;
  std::string route;
  std::string person;
};

}  // namespace marshrut::catalogue
