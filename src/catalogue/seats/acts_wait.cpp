#include "catalogue/seats/acts_wait.h"

#include <algorithm>

#include "catalogue/errors.h"
#include "catalogue/rules.h"
#include "catalogue/seats/store_wait.h"
#include "catalogue/store.h"

namespace marshrut::catalogue {
namespace {

constexpr std::int64_t ms_in_day = 86'400'000;

Result<void> may_wait(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& holder) {
  const auto offer = find_offer(work.rows, work.region, session);
  if (!offer || offer->activity.state != ActivityState::published) return fail(access::errors::not_found, "/session");
  const auto& title = offer->activity.title;
  if (offer->session.state == SessionState::cancelled) return fail(errors::session_cancelled, "/session", title);
  if (offer->session.ends < work.today()) return fail(errors::session_over, "/session", title);
  const auto seat = store::seat_of(work.rows, work.region, session, holder.route);
  if (seat && *seat != SeatState::released) return fail(errors::seat_had, "/session", title);
  const auto free = free_seats(offer->session);
  if (!free || *free > 0) return fail(errors::seats_there, "/session", title);
  return {};
}

/// Who waits, in the order of asking, then who was offered a seat and has not chosen it.
std::vector<SeatHolder> wanting(access::Work& work, const Id<ActivitySession>& session) {
  std::vector<SeatHolder> holders;
  for (auto& one : store::waiting_for(work.rows, work.region, session)) holders.push_back({one.route, one.person});
  for (auto& seat : store::seats_of_session(work.rows, work.region, session))
    if (seat.state == SeatState::offered) holders.push_back({seat.route, seat.person});
  return holders;
}

Result<void> pass_on(access::Work& work, const store::SeatOffer& offer) {
  if (store::seat_of(work.rows, work.region, offer.id, offer.route) != SeatState::offered) return {};
  TRY(release_seat(work, offer.id, {offer.route, offer.person}));
  work.touched("activity_seat", offer.id, "offered", "passed_on");
  return work.happened(SeatPassedOn{offer.id, offer.route, offer.person});
}

}  // namespace

Result<std::int64_t> wait_for_seat(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& holder) {
  for (const auto& known : store::waiting_of_route(work.rows, work.region, holder.route))
    if (known.session == session) return known.turn;
  TRY(may_wait(work, session, holder));
  const auto turn = store::insert_waiting(work.rows, work.region, session, holder.route, holder.person, work.now);
  work.touched("seat_wait", session, "", std::to_string(turn));
  return turn;
}

Result<void> stop_waiting(access::Work& work, const Id<ActivitySession>& session, const SeatHolder& holder) {
  if (store::end_waiting(work.rows, work.region, session, holder.route, WaitState::left, work.now))
    work.touched("seat_wait", session, "waiting", "left");
  if (store::seat_of(work.rows, work.region, session, holder.route) != SeatState::offered) return {};
  work.touched("activity_seat", session, "offered", "released");
  return release_seat(work, session, holder);
}

Result<void> stop_waiting_everywhere(access::Work& work, const SeatHolder& holder) {
  for (const auto& waiting : store::waiting_of_route(work.rows, work.region, holder.route))
    TRY(stop_waiting(work, waiting.session, holder));
  for (const auto& seat : seats_of_route(work.rows, work.region, holder.route))
    if (seat.state == SeatState::offered) TRY(stop_waiting(work, seat.session, holder));
  return {};
}

Result<void> give_free_seats(access::Work& work, const Id<ActivitySession>& session) {
  while (const auto first = store::first_waiting(work.rows, work.region, session)) {
    if (!store::take_place(work.rows, work.region, session, work.today())) return {};
    store::set_seat(work.rows, work.region, session, first->route, first->person, SeatState::offered, work.now);
    store::end_waiting(work.rows, work.region, session, first->route, WaitState::given, work.now);
    work.touched("activity_seat", session, "waiting", "offered");
    TRY(work.happened(SeatOffered{session, first->route, first->person, work.today().plus_days(days_to_choose)}));
  }
  return {};
}

Result<void> close_queue(access::Work& work, const Id<ActivitySession>& session) {
  for (const auto& one : wanting(work, session)) {
    TRY(stop_waiting(work, session, one));
    TRY(work.happened(QueueClosed{session, one.route, one.person}));
  }
  return {};
}

Result<void> tell_waiting(access::Work& work, const ActivitySession& after) {
  for (const auto& one : wanting(work, after.id)) TRY(work.happened(WaitedMoved{after, one.route, one.person}));
  return {};
}

Result<void> wait_elsewhere(access::Work& work, const Id<ActivitySession>& from, const ActivitySession& into) {
  for (const auto& waiting : store::waiting_for(work.rows, work.region, from)) {
    store::end_waiting(work.rows, work.region, from, waiting.route, WaitState::left, work.now);
    const auto others = store::waiting_of_route(work.rows, work.region, waiting.route);
    const auto seat = store::seat_of(work.rows, work.region, into.id, waiting.route);
    const bool there = std::ranges::find(others, into.id, &store::Waiting::session) != others.end();
    if (there || (seat && *seat != SeatState::released)) continue;
    store::insert_waiting(work.rows, work.region, into.id, waiting.route, waiting.person, work.now);
    TRY(work.happened(WaitedMoved{into, waiting.route, waiting.person}));
  }
  return give_free_seats(work, into.id);
}

std::int64_t pass_on_offers(access::Services& services, const std::string& region, access::Stumbles& stumbles, int most) {
  const auto due = services.database.read([&](db::Session& rows) {
    const Instant moment{services.clock.now().ms - days_to_choose * ms_in_day};
    return store::offered_before(rows, region, moment, most);
  });
  return access::each_apart(services, region, access::Right{"catalogue.manage"}, "pass_on_offers", due, stumbles,
                            [](access::Work& work, const store::SeatOffer& offer) { return pass_on(work, offer); });
}

}  // namespace marshrut::catalogue
