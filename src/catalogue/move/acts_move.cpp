#include "catalogue/move/acts_move.h"

#include "base/text.h"
#include "catalogue/errors.h"
#include "catalogue/move/move.h"
#include "catalogue/seats/acts_wait.h"
#include "catalogue/seats/store_wait.h"
#include "catalogue/store.h"
#include "organisation/store.h"

namespace marshrut::catalogue {
namespace {

Result<ActivitySession> load_session(Work& work, const Id<ActivitySession>& id) {
  auto found = store::find_session(work.rows, work.region, id);
  if (!found) return fail(access::errors::not_found);
  return *found;
}

/// Of two seats of one route the firmer stays: a taken one before a held, that before one that is offered.
int firmness(SeatState state) {
  switch (state) {
    case SeatState::taken: return 3;
    case SeatState::held: return 2;
    case SeatState::offered: return 1;
    case SeatState::released: return 0;
  }
  return 0;
}

/// Those who have no seat in the other session already; who has one there keeps that, as firm as the firmer was.
std::vector<store::SeatHeld> seats_to_carry(Work& work, const std::vector<store::SeatHeld>& seats, const Id<ActivitySession>& into) {
  std::vector<store::SeatHeld> carried;
  for (const auto& seat : seats) {
    const auto there = store::seat_of(work.rows, work.region, into, seat.route).value_or(SeatState::released);
    if (there == SeatState::released) carried.push_back(seat);
    else if (firmness(seat.state) > firmness(there))
      store::set_seat(work.rows, work.region, into, seat.route, seat.person, seat.state, work.now);
  }
  return carried;
}

Result<void> enough_seats(const ActivitySession& into, std::size_t carried) {
  if (!into.seats) return {};
  const auto lacking = into.taken + static_cast<std::int64_t>(carried) - *into.seats;
  if (lacking > 0) return fail(errors::merge_lacks_seats, "/into", std::to_string(lacking));
  return {};
}

Result<void> carry_seats(Work& work, const ActivitySession& from, const ActivitySession& into) {
  const auto seats = store::seats_of_session(work.rows, work.region, from.id);
  const auto carried = seats_to_carry(work, seats, into.id);
  TRY(enough_seats(into, carried.size()));
  for (const auto& seat : carried) {
    if (!store::take_place(work.rows, work.region, into.id, work.today())) return fail(errors::merge_lacks_seats, "/into", "1");
    store::set_seat(work.rows, work.region, into.id, seat.route, seat.person, seat.state, work.now);
  }
  for (const auto& seat : seats) {
    store::free_place(work.rows, work.region, from.id);
    store::set_seat(work.rows, work.region, from.id, seat.route, seat.person, SeatState::released, work.now);
  }
  return {};
}

}  // namespace

Result<ActivityCard> move_session(Work& work, const MoveSession& r) {
  TRY(work.may({work.region, {}}));
  const auto before = TRY(load_session(work, r.session));
  TRY(reason_is_given(r.reason));
  auto after = before;
  after.starts = r.starts, after.ends = r.ends, after.place = std::string(trimmed(r.place)), after.municipality = r.municipality;
  after.slots = r.slots.value_or(slots_moved(before, r.starts));
  after.revision = r.revision;
  TRY(may_move(before, after, work.today()));
  TRY(check_session(after));
  if (!after.municipality.empty() && !organisation::store::find_territory(work.rows, work.region, {after.municipality}))
    return fail(errors::municipality_unknown, "/municipality", after.municipality);
  if (!store::update_session(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("activity_session", after.id, json::write(before), json::write(after));
  TRY(work.happened(SessionMoved{before, after, r.reason}));
  TRY(tell_waiting(work, after));
  return show_activity(work, {after.activity});
}

Result<ActivityCard> merge_session(Work& work, const MergeSession& r) {
  TRY(work.may({work.region, {}}));
  const auto from = TRY(load_session(work, r.session));
  const auto other = store::find_session(work.rows, work.region, r.into);
  if (!other) return fail(errors::sessions_unlike, "/into");
  const auto& into = *other;
  TRY(reason_is_given(r.reason));
  TRY(may_merge(from, into, work.today()));
  TRY(carry_seats(work, from, into));
  auto ended = from;
  ended.state = SessionState::cancelled;
  ended.revision = r.revision;
  if (!store::update_session(work.rows, work.region, ended)) return fail(access::errors::stale);
  work.touched("activity_session", from.id, json::write(from), json::write(ended));
  work.touched("activity_session", into.id, json::write(into), json::write(TRY(load_session(work, into.id))));
  TRY(wait_elsewhere(work, from.id, into));
  TRY(work.happened(SessionMoved{from, into, r.reason}));
  return show_activity(work, {into.activity});
}

}  // namespace marshrut::catalogue
