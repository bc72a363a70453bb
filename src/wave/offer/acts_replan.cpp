#include <algorithm>

#include "base/text.h"
#include "catalogue/seats/acts_seats.h"
#include "organisation/store.h"
#include "planning/propose.h"
#include "route/content/acts_task.h"
#include "wave/facts.h"
#include "wave/offer/acts_seats.h"
#include "wave/offer/store_offer.h"
#include "wave/run/acts_people.h"
#include "wave/store.h"

namespace marshrut::wave {
namespace {

/// The best route that has the kept sessions, in the order of its days.
Result<std::vector<std::string>> route_around(Work& work, const WaveOffer& offer,
                                              const std::vector<std::string>& kept) {
  const auto wave = store::find_wave(work.rows, work.region, offer.wave);
  const auto workplace = organisation::workplace_of(work.rows, work.region, offer.person, work.today());
  if (!wave || !workplace) return kept;
  auto& profiles = work.services.part<regulation::Profiles>();
  const auto profile = TRY(profiles.in_force(work.rows, work.region, workplace->path, work.today()));
  auto task = task_of(work, {offer.person, *workplace, false}, wave->terms, profile);
  for (const auto& session : kept) {
    std::erase_if(task.offers, [&](const planning::Offer& one) { return one.session.id.value == session; });
    if (auto one = route::whole_offer(work, {session})) task.offers.push_back(*std::move(one));
    task.wishes.locked.push_back({session});
  }
  std::vector<std::string> sessions;
  for (const auto& item : planning::propose(task, planning::Variant::largest_effect).items)
    sessions.push_back(item.session.value);
  return sessions;
}

Result<void> replan(Work& work, WaveOffer offer, const std::string& cancelled) {
  const catalogue::SeatHolder holder{offer.id.value, offer.person.value};
  auto kept = list_of(offer.sessions, ';');
  std::erase(kept, cancelled);
  TRY(catalogue::release_seat(work, {cancelled}, holder));
  offer.sessions.clear();
  const auto around = TRY(route_around(work, offer, kept));
  for (const auto& session : around) {
    const bool is_kept = std::ranges::find(kept, session) != kept.end();
    if (!is_kept && !catalogue::hold_seat(work, {session}, holder)) continue;
    offer.sessions += (offer.sessions.empty() ? "" : ";") + session;
  }
  offer.state = offer.sessions.empty() ? OfferState::short_of_seats : OfferState::held;
  offer.changed_ms = work.now;
  if (!store::update_offer(work.rows, work.region, OfferState::held, offer)) return fail(access::errors::stale);
  work.touched("wave_offer", offer.id, cancelled, offer.sessions);
  if (offer.state != OfferState::held) return {};
  return work.happened(RouteOffered{offer.wave, offer.person, offer.held_until});
}

}  // namespace

Result<void> replan_cancelled(Work& work, const catalogue::SessionCancelled& fact) {
  for (const auto& offer : store::offers_with_session(work.rows, work.region, fact.session.value))
    TRY(replan(work, offer, fact.session.value));
  return {};
}

}  // namespace marshrut::wave
