#include "wave/offer/acts_seats.h"

#include <algorithm>

#include "base/text.h"
#include "catalogue/seats/acts_seats.h"
#include "catalogue/store.h"
#include "planning/plan.h"
#include "route/content/acts_task.h"
#include "route/life/states.h"
#include "route/store.h"
#include "wave/facts.h"
#include "wave/offer/store_offer.h"
#include "wave/run/acts_people.h"
#include "wave/store.h"

namespace marshrut::wave {
namespace {

constexpr int asked_in_the_queue = 50;
constexpr int days_to_answer = 7;  // for a seat that is passed on

std::string joined(const std::vector<std::string>& sessions) {
  std::string all;
  for (const auto& session : sessions) all += (all.empty() ? "" : ";") + session;
  return all;
}

catalogue::SeatHolder holder_of(const WaveOffer& offer) {
  return {offer.id.value, offer.person.value};
}

bool has_open_route(Work& work, const PersonId& person) {
  const auto route = route::latest_route_of(work.rows, work.region, person);
  return route && !route::is_closed(route->state);
}

Result<void> save(Work& work, OfferState seen, WaveOffer& offer) {
  offer.changed_ms = work.now;
  if (!store::update_offer(work.rows, work.region, seen, offer)) return fail(access::errors::stale);
  work.touched("wave_offer", offer.id, std::string(name_of(seen)), std::string(name_of(offer.state)));
  return {};
}

/// Whether the session goes with what is offered already, by the rules of a route for this teacher.
Result<bool> fits(Work& work, const WaveOffer& offer, const std::string& session) {
  const auto wave = store::find_wave(work.rows, work.region, offer.wave);
  const auto workplace = organisation::workplace_of(work.rows, work.region, offer.person, work.today());
  if (!wave || !workplace) return false;
  auto& profiles = work.services.part<regulation::Profiles>();
  const auto profile = TRY(profiles.in_force(work.rows, work.region, workplace->path, work.today()));
  const auto task = task_of(work, {offer.person, *workplace, false}, wave->terms, profile);
  std::vector<planning::Offer> chosen;
  for (const auto& id : list_of(offer.sessions, ';'))
    if (auto one = route::whole_offer(work, {id})) chosen.push_back(*std::move(one));
  const auto wanted = route::whole_offer(work, {session});
  if (!wanted) return false;
  planning::Plan plan(task);
  for (const auto& one : chosen) plan.add(one);
  return !plan.barred(*wanted) && !plan.obstacle(*wanted);
}

/// False when it does not fit or is not for them any more.
Result<bool> give(Work& work, const Queued& queued) {
  auto offer = store::offer_in_wave(work.rows, work.region, queued.person, queued.wave);
  if (!offer || has_open_route(work, queued.person)) return false;
  const bool fitting = TRY(fits(work, *offer, queued.session));
  if (!fitting) return false;
  // Others may wait in the session's own queue: they come first.
  if (!catalogue::hold_seat(work, {queued.session}, holder_of(*offer))) return false;
  const auto seen = offer->state;
  offer->sessions += (offer->sessions.empty() ? "" : ";") + queued.session;
  offer->state = OfferState::held;
  offer->held_until = std::max(offer->held_until, work.today().plus_days(days_to_answer));
  TRY(save(work, seen, *offer));
  store::delete_queued(work.rows, work.region, queued);
  TRY(work.happened(RouteOffered{offer->wave, offer->person, offer->held_until}));
  return true;
}

}  // namespace

Result<void> hold_offer(Work& work, WaveOffer offer) {
  const auto seen = offer.state;
  std::vector<std::string> held;
  const bool gone = has_open_route(work, offer.person);
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
  for (const auto& queued : store::queued_for(work.rows, work.region, session, asked_in_the_queue)) {
    const bool given = TRY(give(work, queued));
    if (given) return true;
  }
  return false;
}

}  // namespace marshrut::wave
