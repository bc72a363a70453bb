#include "wave/offer/store_offer.h"

#include "queries.h"

namespace marshrut::wave::store {
namespace {

struct OfferOfRegion {
  std::string region;
  WaveOffer offer;
};
DESCRIBE(OfferOfRegion, region, offer)

struct QueuedOfRegion {
  std::string region;
  Queued queued;
};
DESCRIBE(QueuedOfRegion, region, queued)

}  // namespace

using std::string;

void insert_publication(db::Session& rows, const string& region, const Publication& publication) {
  rows.run(queries::insert_publication, region, publication);
}
std::optional<Publication> find_publication(db::Session& rows, const string& region, const Id<Wave>& wave) {
  return rows.find<Publication>(queries::find_publication, region, wave);
}
void insert_offers(db::Session& rows, const string& region, const std::vector<WaveOffer>& offers) {
  std::vector<OfferOfRegion> all;
  for (const auto& offer : offers) all.push_back({region, offer});
  rows.run_each(queries::insert_offer, all);
}
bool update_offer(db::Session& rows, const string& region, OfferState seen, const WaveOffer& o) {
  return rows.run(queries::update_offer, region, o.id, seen, o.sessions, o.state, o.held_until, o.route,
                  o.changed_ms) == 1;
}
std::vector<WaveOffer> offers_in_state(db::Session& rows, const string& region, OfferState state, Date before,
                                       int most) {
  return rows.all<WaveOffer>(queries::offers_in_state, region, state, before, most);
}
std::optional<WaveOffer> open_offer_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.find<WaveOffer>(queries::offer_of_person, region, person);
}
std::optional<WaveOffer> find_offer(db::Session& rows, const string& region, const Id<WaveOffer>& id) {
  return rows.find<WaveOffer>(queries::find_offer, region, id);
}
std::optional<WaveOffer> offer_in_wave(db::Session& rows, const string& region, const PersonId& person,
                                       const Id<Wave>& wave) {
  return rows.find<WaveOffer>(queries::offer_in_wave, region, person, wave);
}
std::vector<WaveOffer> offers_with_session(db::Session& rows, const string& region, const string& session) {
  return rows.all<WaveOffer>(queries::offers_with_session, region, session);
}
std::vector<OfferCount> offers_by_state(db::Session& rows, const string& region, const Id<Wave>& wave) {
  return rows.all<OfferCount>(queries::offers_by_state, region, wave);
}

void insert_queued(db::Session& rows, const string& region, const std::vector<Queued>& queued) {
  std::vector<QueuedOfRegion> all;
  for (const auto& one : queued) all.push_back({region, one});
  rows.run_each(queries::insert_queued, all);
}
std::vector<Queued> queued_for(db::Session& rows, const string& region, const string& session, int most) {
  return rows.all<Queued>(queries::queued_for, region, session, most);
}
std::vector<string> queued_sessions(db::Session& rows, const string& region) {
  return rows.all<string>(queries::queued_sessions, region);
}
void delete_queued(db::Session& rows, const string& region, const Queued& q) {
  rows.run(queries::delete_queued, region, q.session, q.wave, q.place);
}

}  // namespace marshrut::wave::store
