#pragma once
// Rows of what a wave published. Owner: wave.
#include "platform/db/database.h"
#include "wave/offer/types.h"

namespace marshrut::wave::store {

void insert_publication(db::Session& rows, const std::string& region, const Publication& publication);
std::optional<Publication> find_publication(db::Session& rows, const std::string& region, const Id<Wave>& wave);
void insert_offers(db::Session& rows, const std::string& region, const std::vector<WaveOffer>& offers);
/// False when it left the state it was seen in.
bool update_offer(db::Session& rows, const std::string& region, OfferState seen, const WaveOffer& offer);
/// Those whose day is before this one.
std::vector<WaveOffer> offers_in_state(db::Session& rows, const std::string& region, OfferState state, Date before,
                                       int most);
/// The one that a person can answer or waits for seats by.
std::optional<WaveOffer> open_offer_of(db::Session& rows, const std::string& region, const PersonId& person);
std::optional<WaveOffer> find_offer(db::Session& rows, const std::string& region, const Id<WaveOffer>& id);
std::optional<WaveOffer> offer_in_wave(db::Session& rows, const std::string& region, const PersonId& person,
                                       const Id<Wave>& wave);
/// Held ones with a seat there, and those whose seat there is yet to be held.
std::vector<WaveOffer> offers_naming_session(db::Session& rows, const std::string& region, const std::string& session);
/// Who has an offer that can still be answered.
std::vector<PersonId> people_offered(db::Session& rows, const std::string& region);
/// Of those who work at or below a place.
std::vector<OfferCount> offers_by_state(db::Session& rows, const std::string& region, const Id<Wave>& wave,
                                        const std::string& path);

struct OfferPlace {
  Id<Wave> wave;
  std::string path;
  std::string state;  // all of them when ""
  std::string after;  // the last offer of the page above
  int rows = 0;
};
DESCRIBE(OfferPlace, wave, path, state, after, rows)
/// In the recorded order.
std::vector<ListedOffer> offers_listed(db::Session& rows, const std::string& region, const OfferPlace& page);
std::optional<ListedOffer> offer_listed(db::Session& rows, const std::string& region, const PersonId& person,
                                        const Id<Wave>& wave);
std::vector<PublishedHeader> published_waves(db::Session& rows, const std::string& region, int most);
std::optional<WaveLine> find_line(db::Session& rows, const std::string& region, const Id<WaveRun>& run,
                                  const PersonId& person);
std::vector<PersonId> people_of_run(db::Session& rows, const std::string& region, const Id<WaveRun>& run);
std::int64_t last_place(db::Session& rows, const std::string& region, const Id<WaveRun>& run);
std::optional<ScarceSession> price_of_seat(db::Session& rows, const std::string& region, const Id<WaveRun>& run,
                                           const std::string& session);

void insert_queued(db::Session& rows, const std::string& region, const std::vector<Queued>& queued);
/// Those who can still take it, in the recorded order.
std::vector<Queued> queued_for(db::Session& rows, const std::string& region, const std::string& session, int most);
/// Sessions that somebody still waits for.
std::vector<std::string> queued_sessions(db::Session& rows, const std::string& region);
std::vector<QueuedAt> queued_of_person(db::Session& rows, const std::string& region, const PersonId& person,
                                       const Id<Wave>& wave);
/// The queue for one session is the queue for another from now on; who is in both stands there once.
void move_queue(db::Session& rows, const std::string& region, const std::string& session, const std::string& into);
void delete_queued(db::Session& rows, const std::string& region, const Queued& queued);

}  // namespace marshrut::wave::store
