#pragma once
// A run is published: its routes are offered to the teachers, and the house holds their seats, some hundred teachers at a time.
#include "wave/acts.h"
#include "wave/offer/types.h"

namespace marshrut::wave {

struct PublishRun {
  Id<Wave> wave;
  Id<WaveRun> run;
  std::int64_t revision = 0;
  Date held_until;
};
DESCRIBE(PublishRun, wave, run, revision, held_until)
struct PublishedWave {
  Id<WaveRun> run;
  Date held_until;
  std::vector<OfferCount> offers;
};
DESCRIBE(PublishedWave, run, held_until, offers)
struct PublicationOfWave {
  std::optional<PublishedWave> published;
};
DESCRIBE(PublicationOfWave, published)

/// Refuses a run that is not done, and a second publication.
Result<PublicationOfWave> publish_run(Work& work, const PublishRun& request);
Result<PublicationOfWave> show_publication(Work& work, const AtWave& request);

}  // namespace marshrut::wave
