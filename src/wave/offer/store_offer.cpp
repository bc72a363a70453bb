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
std::vector<WaveOffer> offers_naming_session(db::Session& rows, const string& region, const string& session) {
  return rows.all<WaveOffer>(queries::offers_naming_session, region, session);
}
std::vector<PersonId> people_offered(db::Session& rows, const string& region) {
  return rows.all<PersonId>(queries::people_offered, region);
}
std::vector<OfferCount> offers_by_state(db::Session& rows, const string& region, const Id<Wave>& wave,
                                        const string& path) {
  return rows.all<OfferCount>(queries::offers_by_state, region, wave, path);
}
std::vector<ListedOffer> offers_listed(db::Session& rows, const string& region, const OfferPlace& page) {
  return rows.all<ListedOffer>(queries::offers_listed, region, page);
}
std::optional<ListedOffer> offer_listed(db::Session& rows, const string& region, const PersonId& person,
                                        const Id<Wave>& wave) {
  return rows.find<ListedOffer>(queries::offer_listed, region, person, wave);
}
std::vector<PublishedHeader> published_waves(db::Session& rows, const string& region, int most) {
  return rows.all<PublishedHeader>(queries::published_waves, region, most);
}
std::optional<WaveLine> find_line(db::Session& rows, const string& region, const Id<WaveRun>& run,
                                  const PersonId& person) {
  return rows.find<WaveLine>(queries::find_line, region, run, person);
}
std::vector<PersonId> people_of_run(db::Session& rows, const string& region, const Id<WaveRun>& run) {
  return rows.all<PersonId>(queries::people_of_run, region, run);
}
std::int64_t last_place(db::Session& rows, const string& region, const Id<WaveRun>& run) {
  return rows.one<std::int64_t>(queries::last_place, region, run);
}
std::optional<ScarceSession> price_of_seat(db::Session& rows, const string& region, const Id<WaveRun>& run,
                                           const string& session) {
  return rows.find<ScarceSession>(queries::price_of_seat, region, run, session);
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
std::vector<QueuedAt> queued_of_person(db::Session& rows, const string& region, const PersonId& person,
                                       const Id<Wave>& wave) {
  return rows.all<QueuedAt>(queries::queued_of_person, region, person, wave);
}
void move_queue(db::Session& rows, const string& region, const string& session, const string& into) {
  rows.run(queries::queued_elsewhere, region, session, into);
  rows.run(queries::delete_queue, region, session);
}
void delete_queued(db::Session& rows, const string& region, const Queued& q) {
  rows.run(queries::delete_queued, region, q.session, q.wave, q.place);
}

}  // namespace marshrut::wave::store
