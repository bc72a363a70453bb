#include "wave/offer/acts_seats.h"

#include <algorithm>
#include <span>

#include "base/text.h"
#include "catalogue/seats/acts_seats.h"
#include "catalogue/store.h"
#include "route/life/states.h"
#include "route/store.h"
#include "wave/facts.h"
#include "wave/offer/acts_standing.h"
#include "wave/offer/store_offer.h"
#include "wave/store.h"

namespace marshrut::wave {
namespace {

constexpr int asked_in_the_queue = 50;
constexpr std::size_t planned_at_once = 5;  // of the queue: the first or second takes the seat as a rule

catalogue::SeatHolder holder_of(const WaveOffer& offer) {
  return {offer.id.value, offer.person.value};
}

/// A route of their own, or one that another wave offers.
bool is_provided(Work& work, const WaveOffer& offer) {
  const auto route = route::latest_route_of(work.rows, work.region, offer.person);
  if (route && !route::is_closed(route->state)) return true;
  const auto other = store::open_offer_of(work.rows, work.region, offer.person);
  return other && other->wave != offer.wave && other->state == OfferState::held;
}

Result<void> save(Work& work, OfferState seen, WaveOffer& offer) {
  offer.changed_ms = work.now;
  if (!store::update_offer(work.rows, work.region, seen, offer)) return fail(access::errors::stale);
  work.touched("wave_offer", offer.id, std::string(name_of(seen)), std::string(name_of(offer.state)));
  return {};
}

Result<bool> give(Work& work, WaveOffer offer, const Queued& queued) {
  // Others may wait in the session's own queue: they come first.
  if (!catalogue::hold_seat(work, {queued.session}, holder_of(offer))) return false;
  const auto seen = offer.state;
  offer.sessions += (offer.sessions.empty() ? "" : ";") + queued.session;
  offer.state = OfferState::held;
  offer.held_until = std::max(offer.held_until, work.today().plus_days(days_to_answer));
  TRY(save(work, seen, offer));
  store::delete_queued(work.rows, work.region, queued);
  TRY(work.happened(RouteOffered{offer.wave, offer.person, offer.held_until}));
  return true;
}

/// The first of some of one wave's queue whose route gains by the seat, by the region's own planning.
Result<bool> give_to_first(Work& work, std::span<const Queued> queue) {
  const auto wave = store::find_wave(work.rows, work.region, queue.front().wave);
  std::vector<Member> members;
  std::vector<std::pair<WaveOffer, Queued>> waiting;
  for (const auto& queued : queue) {
    auto offer = store::offer_in_wave(work.rows, work.region, queued.person, queued.wave);
    if (!offer || is_provided(work, *offer)) continue;
    auto member = member_of(work, *offer);
    if (!member) continue;
    members.push_back(*std::move(member));
    waiting.emplace_back(*std::move(offer), queued);
  }
  if (members.empty()) return false;
  auto standing = TRY(StandingWave::of(work, *wave, std::move(members)));
  const auto taker = standing->offer(queue.front().session);
  if (!taker) return false;
  auto& [offer, queued] = waiting[*taker];
  return give(work, std::move(offer), queued);
}

}  // namespace

std::string joined(const std::vector<std::string>& sessions) {
  std::string all;
  for (const auto& session : sessions) all += (all.empty() ? "" : ";") + session;
  return all;
}

Result<void> hold_offer(Work& work, WaveOffer offer) {
  const auto seen = offer.state;
  std::vector<std::string> held;
  const bool gone = is_provided(work, offer);
  if (!gone)
    for (auto& session : list_of(offer.sessions, ';'))
      if (catalogue::hold_seat(work, {session}, holder_of(offer))) held.push_back(std::move(session));
  offer.sessions = joined(held);
  offer.state = gone ? OfferState::gone : held.empty() ? OfferState::short_of_seats : OfferState::held;
  TRY(save(work, seen, offer));
  if (offer.state != OfferState::held) return {};
  return work.happened(RouteOffered{offer.wave, offer.person, offer.held_until});
}

Result<void> release_offer(Work& work, WaveOffer offer, OfferState into) {
  const auto seen = offer.state;
  const auto sessions = list_of(offer.sessions, ';');
  for (const auto& session : sessions) TRY(catalogue::release_seat(work, {session}, holder_of(offer)));
  offer.state = into;
  TRY(save(work, seen, offer));
  for (const auto& session : sessions) TRY(pass_on(work, session));
  return {};
}

Result<bool> pass_on(Work& work, const std::string& session) {
  const auto offer = catalogue::find_offer(work.rows, work.region, {session});
  const bool runs =
      offer && offer->session.state == catalogue::SessionState::open && offer->session.starts > work.today();
  if (!runs || !offer->session.seats || offer->session.taken >= *offer->session.seats) return false;
  const auto queue = store::queued_for(work.rows, work.region, session, asked_in_the_queue);
  for (std::size_t from = 0; from < queue.size();) {
    std::size_t to = from;
    while (to < queue.size() && to - from < planned_at_once && queue[to].wave == queue[from].wave) ++to;
    const bool given = TRY(give_to_first(work, std::span(queue).subspan(from, to - from)));
    if (given) return true;
    from = to;
  }
  return false;
}

}  // namespace marshrut::wave
