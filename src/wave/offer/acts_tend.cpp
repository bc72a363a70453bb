#include <algorithm>

#include "access/acts_apart.h"
#include "base/text.h"
#include "catalogue/seats/acts_seats.h"
#include "catalogue/store.h"
#include "platform/log/log.h"
#include "route/store.h"
#include "wave/offer/acts_seats.h"
#include "wave/offer/store_offer.h"

namespace marshrut::wave {
namespace {

constexpr access::Right to_tend{"wave.manage"};
constexpr int held_at_once = 200;
constexpr int tended_at_once = 500;
constexpr int waves_tended = 20;
const Date whenever = Date::of(9999, 12, 31);

/// Seats of the draft that its author took out of it, or all of them once the day is over.
Result<void> tend_draft(Work& work, WaveOffer offer) {
  const Id<route::Route> id{offer.route};
  const auto route = route::find_route(work.rows, work.region, id);
  const bool is_draft = route && route->state == route::RouteState::draft && route->number == 0;
  const bool is_over = offer.held_until < work.today();
  const auto items = route::items_of(work.rows, work.region, id);
  std::vector<std::string> freed;
  for (const auto& [session, state] : catalogue::seats_of_route(work.rows, work.region, offer.route)) {
    const bool kept = std::ranges::find(items, session, &route::RouteItem::session) != items.end();
    if (state != catalogue::SeatState::held || (kept && !(is_draft && is_over))) continue;
    TRY(catalogue::release_seat(work, session, {offer.route, offer.person.value}));
    freed.push_back(session.value);
  }
  if (!is_draft || is_over) {
    offer.state = is_draft ? OfferState::lapsed : OfferState::settled;
    offer.changed_ms = work.now;
    store::update_offer(work.rows, work.region, OfferState::accepted, offer);
  }
  for (const auto& session : freed) TRY(pass_on(work, session));
  return {};
}

/// Seats that came free by themselves: a route was annulled or changed, the centre opened more.
void pass_on_freed(access::Services& services, const std::string& region) {
  const auto sessions = services.database.read([&](db::Session& rows) { return store::queued_sessions(rows, region); });
  for (const auto& session : sessions) {
    const auto passed = access::transact(services, access::Actor::of_house(region), to_tend,
                                         [&](Work& work) -> Result<access::Nothing> {
                                           work.own();
                                           bool given = true;
                                           while (given) given = TRY(pass_on(work, session));
                                           return access::Nothing{};
                                         });
    if (!passed) throw std::runtime_error(passed.error().words_en());
  }
}

void invite_late(access::Services& services, const std::string& region) {
  const auto waves =
      services.database.read([&](db::Session& rows) { return store::published_waves(rows, region, waves_tended); });
  for (const auto& one : waves) {
    const auto invited = access::transact(services, access::Actor::of_house(region), to_tend,
                                          [&](Work& work) { return invite_late_comers(work, one.wave); });
    if (!invited) throw std::runtime_error(invited.error().words_en());
  }
}

/// What was done for another a moment ago may have given it a seat and more days: then it is left alone.
std::optional<WaveOffer> as_it_stands(Work& work, const WaveOffer& seen, Date before) {
  auto offer = store::find_offer(work.rows, work.region, seen.id);
  if (!offer || offer->state != seen.state || !(offer->held_until < before)) return {};
  return offer;
}

std::vector<WaveOffer> in_state(access::Services& services, const std::string& region, OfferState state, Date before,
                                int most) {
  return services.database.read(
      [&](db::Session& rows) { return store::offers_in_state(rows, region, state, before, most); });
}

}  // namespace

std::int64_t hold_offers(access::Services& services, const std::string& region) {
  const auto house = access::Actor::of_house(region);
  if (in_state(services, region, OfferState::waiting, whenever, 1).empty()) return 0;
  std::int64_t held = 0;
  const auto done = access::transact(services, house, to_tend, [&](Work& work) -> Result<access::Nothing> {
    work.own();
    const auto waiting = store::offers_in_state(work.rows, region, OfferState::waiting, whenever, held_at_once);
    for (const auto& offer : waiting) TRY(hold_offer(work, offer));
    held = static_cast<std::int64_t>(waiting.size());
    return access::Nothing{};
  });
  if (!done) throw std::runtime_error(done.error().words_en());
  return held;
}

std::int64_t tend_offers(access::Services& services, const std::string& region) {
  access::Stumbles stumbles;
  const auto today = services.today_in(region);
  std::int64_t tended = 0;
  for (const auto state : {OfferState::held, OfferState::short_of_seats})
    tended += access::each_apart(
        services, region, to_tend, "wave_offer", in_state(services, region, state, today, tended_at_once), stumbles,
        [&](Work& work, const WaveOffer& seen) -> Result<void> {
          work.own();
          const auto offer = as_it_stands(work, seen, today);
          if (!offer) return {};
          return release_offer(work, *offer, OfferState::expired);
        });
  tended += access::each_apart(services, region, to_tend, "wave_draft",
                               in_state(services, region, OfferState::accepted, whenever, tended_at_once), stumbles,
                               [](Work& work, const WaveOffer& seen) -> Result<void> {
                                 work.own();
                                 const auto offer = as_it_stands(work, seen, whenever);
                                 if (!offer) return {};
                                 return tend_draft(work, *offer);
                               });
  pass_on_freed(services, region);
  invite_late(services, region);
  return tended;
}

}  // namespace marshrut::wave
