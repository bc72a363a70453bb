#pragma once
// A calendar of one's days at a secret address, for the program of a phone. The address is shown once, can be revoked and
// made anew; whoever knows it reads days, titles and places, never results. A wrong, revoked or replaced address and that
// of a shut account are answered alike, and who guesses is slowed.
#include "access/door/limits.h"
#include "access/endpoint.h"
#include "exchange/calendar/calendar.h"

namespace marshrut::exchange {

using access::Nothing;
using access::Work;

/// Lent by app/: how often one address may guess, and one feed may be read.
struct FeedLimits {
  access::Limiter guesses{{30, 1.0 / 60}};
  access::Limiter reads{{60, 1.0 / 60}};
};

struct FeedState {
  std::optional<Instant> made;         // none: there is no feed
  std::optional<std::string> address;  // only in the answer that made it
};
DESCRIBE(FeedState, made, address)
Result<FeedState> show_feed(Work& work, const Nothing& request);
/// Makes the feed, or a new address for it: the former one ends. In a transaction of its own, for what an act of the door
/// answers is kept for a second sending, and the address is kept nowhere.
Result<FeedState> make_feed(const access::Call& call, const Nothing& request);
Result<FeedState> revoke_feed(Work& work, const Nothing& request);

struct ReadFeed {
  std::string region;
  std::string token;  // with or without ".ics"
};
DESCRIBE(ReadFeed, region, token)
Result<http::Response> read_feed(const access::Call& call, const ReadFeed& request);

/// The days of an account's person: activities and checkpoints of the own route, sittings, checkpoints of routes one
/// accompanies, decisions one is asked for; of teachers of other subjects none, where the account is kept to some.
Result<std::vector<CalendarEvent>> events_of(Work& work, const access::Account& account,
                                             const std::vector<access::Grant>& grants);

}  // namespace marshrut::exchange
