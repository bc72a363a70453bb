#pragma once
// What a published wave offers to teachers, and who waits for seats that are given back.
#include "wave/types.h"

namespace marshrut::wave {

/// waiting: its seats are not held yet. short_of_seats: no seat could be held, and the teacher waits for one that is given back.
/// lapsed: taken into a draft that was not sent in time. gone: the teacher has got another route, or another wave's offer, meanwhile.
enum class OfferState { waiting, held, short_of_seats, accepted, settled, lapsed, declined, expired, gone };
DESCRIBE_ENUM(OfferState, waiting, held, short_of_seats, accepted, settled, lapsed, declined, expired, gone)

struct WaveOffer {
  Id<WaveOffer> id;
  Id<Wave> wave;
  PersonId person;
  std::string sessions;  // whose seats are held, by ';'
  OfferState state = OfferState::waiting;
  Date held_until;
  std::string route;  // that it became; "" before
  Instant changed_ms;
  std::string path;  // of the workplace
};
DESCRIBE(WaveOffer, id, wave, person, sessions, state, held_until, route, changed_ms, path)

/// `value` and `alone` of the count that was published; nothing for who came later.
struct ListedOffer {
  WaveOffer offer;
  std::optional<double> value;
  std::optional<double> alone;
};
DESCRIBE(ListedOffer, offer, value, alone)

struct Publication {
  Id<Wave> wave;
  Id<WaveRun> run;
  Date held_until;
  PersonId author;
  Instant published_ms;
};
DESCRIBE(Publication, wave, run, held_until, author, published_ms)

struct Queued {
  std::string session;
  Id<Wave> wave;
  std::int64_t place = 0;
  PersonId person;
};
DESCRIBE(Queued, session, wave, place, person)

/// `before`: of the same wave, in the queue for the session.
struct QueuedAt {
  std::string session;
  std::int64_t before = 0;
};
DESCRIBE(QueuedAt, session, before)

struct PublishedHeader {
  Id<Wave> wave;
  std::string title;
  Id<WaveRun> run;
  Date held_until;
};
DESCRIBE(PublishedHeader, wave, title, run, held_until)

struct OfferCount {
  OfferState state = OfferState::waiting;
  std::int64_t offers = 0;
};
DESCRIBE(OfferCount, state, offers)

}  // namespace marshrut::wave
