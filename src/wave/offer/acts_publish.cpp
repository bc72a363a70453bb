#include "wave/offer/acts_publish.h"

#include "base/text.h"
#include "wave/errors.h"
#include "wave/offer/store_offer.h"
#include "wave/store.h"

namespace marshrut::wave {
namespace {

constexpr int held_days_most = 120;

/// Everybody for whom something was found or is wanted: who got nothing waits for seats that are given back.
void offer_lines(Work& work, const Wave& wave, const std::vector<WaveLine>& lines, Date held_until) {
  std::vector<WaveOffer> offers;
  std::vector<Queued> queued;
  for (const auto& line : lines) {
    if (line.sessions.empty() && line.wanted.empty()) continue;
    offers.push_back(
        {work.new_id<WaveOffer>(), wave.id, line.person, line.sessions, OfferState::waiting, held_until, "", work.now, line.path});
    for (auto& session : list_of(line.wanted, ';'))
      queued.push_back({std::move(session), wave.id, line.place, line.person});
  }
  store::insert_offers(work.rows, work.region, offers);
  store::insert_queued(work.rows, work.region, queued);
}

PublicationOfWave published(Work& work, const Id<Wave>& wave) {
  const auto publication = store::find_publication(work.rows, work.region, wave);
  if (!publication) return {};
  return {PublishedWave{publication->run, publication->held_until,
                        store::offers_by_state(work.rows, work.region, wave, work.region)}};
}

}  // namespace

Result<PublicationOfWave> publish_run(Work& work, const PublishRun& request) {
  auto wave = TRY(load_wave(work, request.wave));
  if (wave.state == WaveState::published || wave.state == WaveState::closed) return fail(errors::already_published);
  const auto run = store::find_run(work.rows, work.region, request.run);
  if (!run || run->wave != wave.id) return fail(access::errors::not_found);
  if (run->state != RunState::done) return fail(errors::run_not_done);
  const auto today = work.today();
  if (request.held_until <= today || request.held_until > today.plus_days(held_days_most))
    return fail(errors::held_until_wrong, "/held_until", std::to_string(held_days_most));
  wave.revision = request.revision;
  wave.state = WaveState::published;
  if (!store::update_wave(work.rows, work.region, wave)) return fail(access::errors::stale, "/revision");
  store::insert_publication(work.rows, work.region,
                            {wave.id, run->id, request.held_until, work.actor.person, work.now});
  offer_lines(work, wave, store::lines_of(work.rows, work.region, run->id), request.held_until);
  work.touched("wave", wave.id, "", run->id.value);
  return published(work, wave.id);
}

Result<PublicationOfWave> show_publication(Work& work, const AtWave& request) {
  return published(work, TRY(load_wave(work, request.wave)).id);
}

}  // namespace marshrut::wave
