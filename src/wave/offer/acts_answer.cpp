#include "wave/offer/acts_answer.h"

#include <algorithm>

#include "base/text.h"
#include "catalogue/seats/acts_seats.h"
#include "catalogue/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"
#include "route/build/acts_build.h"
#include "wave/errors.h"
#include "wave/offer/acts_seats.h"
#include "wave/offer/store_offer.h"
#include "wave/store.h"

namespace marshrut::wave {
namespace {

/// Sessions of an offer that can still be chosen.
std::vector<catalogue::OfferRow> sessions_of(Work& work, const WaveOffer& offer) {
  std::vector<catalogue::OfferRow> sessions;
  for (const auto& id : list_of(offer.sessions, ';')) {
    auto row = catalogue::find_offer(work.rows, work.region, {id});
    const bool stands = row && row->session.state == catalogue::SessionState::open &&
                        row->activity.state == catalogue::ActivityState::published && row->session.ends >= work.today();
    if (stands) sessions.push_back(*std::move(row));
  }
  std::ranges::sort(sessions, {}, [](const catalogue::OfferRow& row) { return row.session.starts; });
  return sessions;
}

Result<WaveOffer> own_offer(Work& work, const Id<WaveOffer>& id) {
  work.own();
  auto offer = store::find_offer(work.rows, work.region, id);
  if (!offer || offer->person != work.actor.person) return fail(access::errors::not_found);
  if (offer->state != OfferState::held) return fail(errors::offer_over);
  return *std::move(offer);
}

/// The draft as it was begun, with the offered sessions over the wave's term.
route::SaveRoute composed(Work& work, const route::RoutePage& begun, const WaveTerms& terms,
                          const std::vector<catalogue::OfferRow>& sessions) {
  route::SaveRoute draft{
      begun.route.id, begun.route.revision, std::max(work.today(), terms.starts), terms.ends, "", {}, {}, {}, {}};
  for (const auto& goal : begun.goals) draft.goals.push_back({goal.id, goal.text, goal.competency});
  for (const auto& row : sessions) draft.items.push_back({{}, row.session.id, {}, {}, {}, {}});
  return draft;
}

Result<route::RoutePage> taken_as_draft(Work& work, WaveOffer offer, const route::StartRoute& whose) {
  const auto wave = store::find_wave(work.rows, work.region, offer.wave);
  const auto sessions = sessions_of(work, offer);
  const auto begun = TRY(route::start_route(work, whose));
  auto page = TRY(route::save_route_draft(work, composed(work, begun, wave->terms, sessions)));
  const catalogue::SeatHolder offered{offer.id.value, offer.person.value};
  for (const auto& row : sessions)
    TRY(catalogue::hand_seat(work, row.session.id, offered, {page.route.id.value, offer.person.value}));
  for (const auto& session : list_of(offer.sessions, ';')) TRY(catalogue::release_seat(work, {session}, offered));
  offer.state = OfferState::accepted;
  offer.route = page.route.id.value;
  offer.changed_ms = work.now;
  if (!store::update_offer(work.rows, work.region, OfferState::held, offer)) return fail(access::errors::stale);
  work.touched("wave_offer", offer.id, "held", "accepted");
  return page;
}

}  // namespace

bool composes_for(Work& work, const WaveOffer& offer) {
  const access::Scope scope{offer.path, offer.person};
  if (!work.could(route::to_build, scope)) return false;
  const auto profile = regulation::profile_at(work, offer.path);
  return profile && route::may_compose(work, **profile, scope).has_value();
}

Result<MyOfferedRoute> my_offered_route(Work& work, const access::Nothing&) {
  work.own();
  const auto offer = store::open_offer_of(work.rows, work.region, work.actor.person);
  if (!offer || offer->state != OfferState::held) return MyOfferedRoute{};
  OfferedRoute offered{offer->id, offer->held_until, 0, {}, composes_for(work, *offer), ""};
  const auto profile = TRY(regulation::profile_at(work, offer->path));
  if (const auto* task = regulation::find_task(*profile, regulation::TaskKind::compose); task && !offered.may_accept)
    offered.composers = regulation::titles_of_roles(*profile, task->roles);
  for (const auto& [activity, session, gain] : sessions_of(work, *offer)) {
    offered.hours += activity.hours;
    offered.items.push_back({session.id.value, activity.id.value, activity.title, activity.provider, session.place,
                             session.starts, session.ends, activity.hours});
  }
  return MyOfferedRoute{std::move(offered)};
}

Result<route::RoutePage> accept_offer(Work& work, const AnswerOffer& request) {
  return taken_as_draft(work, TRY(own_offer(work, request.offer)), {});
}

Result<route::RoutePage> accept_offer_for(Work& work, const AnswerOffer& request) {
  auto offer = store::find_offer(work.rows, work.region, request.offer);
  if (!offer) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({offer->path, offer->person}));
  if (offer->state != OfferState::held) return fail(errors::offer_over);
  const auto person = offer->person;
  return taken_as_draft(work, *std::move(offer), {{}, person});
}

Result<MyOfferedRoute> decline_offer(Work& work, const AnswerOffer& request) {
  TRY(release_offer(work, TRY(own_offer(work, request.offer)), OfferState::declined));
  return MyOfferedRoute{};
}

}  // namespace marshrut::wave
