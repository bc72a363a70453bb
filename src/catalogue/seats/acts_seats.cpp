#include "catalogue/seats/acts_seats.h"

#include "catalogue/errors.h"
#include "catalogue/seats/acts_wait.h"
#include "catalogue/seats/store_wait.h"
#include "catalogue/store.h"

namespace marshrut::catalogue {
namespace {

bool has_seat(const std::optional<SeatState>& seat) { return seat && *seat != SeatState::released; }

Error why_none(access::Work& work, const Id<ActivitySession>& session, const std::string& at) {
  auto offer = find_offer(work.rows, work.region, session);
  if (!offer) return {&access::errors::not_found, at, {}, {}};
  const auto& found = offer->session;
  const auto& code = found.state == SessionState::cancelled ? errors::session_cancelled
                     : found.ends < work.today()           ? errors::session_over
                                                           : errors::no_seats;
  return {&code, at, {offer->activity.title}, {}};
}

}  // namespace

Result<void> hold_seat(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& holder,
                       const std::string& at) {
  const auto seat = store::seat_of(work.rows, work.region, session, holder.route);
  if (seat == SeatState::offered)
    store::set_seat(work.rows, work.region, session, holder.route, holder.person, SeatState::held, work.now);
  if (has_seat(seat)) return {};
  if (store::first_waiting(work.rows, work.region, session)) return std::unexpected(why_none(work, session, at));
  if (!store::take_place(work.rows, work.region, session, work.today())) return std::unexpected(why_none(work, session, at));
  store::set_seat(work.rows, work.region, session, holder.route, holder.person, SeatState::held, work.now);
  return {};
}

Result<void> take_seat(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& holder) {
  TRY(hold_seat(work, session, holder));
  store::set_seat(work.rows, work.region, session, holder.route, holder.person, SeatState::taken, work.now);
  return {};
}

Result<void> hand_seat(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& from, const SeatHolder& to) {
  if (!has_seat(store::seat_of(work.rows, work.region, session, from.route))) return hold_seat(work, session, to);
  if (has_seat(store::seat_of(work.rows, work.region, session, to.route))) return release_seat(work, session, from);
  store::set_seat(work.rows, work.region, session, from.route, from.person, SeatState::released, work.now);
  store::set_seat(work.rows, work.region, session, to.route, to.person, SeatState::held, work.now);
  return {};
}

Result<void> release_seat(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& holder) {
  if (!has_seat(store::seat_of(work.rows, work.region, session, holder.route))) return {};
  store::free_place(work.rows, work.region, session);
  store::set_seat(work.rows, work.region, session, holder.route, holder.person, SeatState::released, work.now);
  return give_free_seats(work, session);
}

}  // namespace marshrut::catalogue
