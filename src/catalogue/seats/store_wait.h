#pragma once
// Rows of those who wait for a seat of a full session, and of who holds one. Owner: catalogue.
#include <optional>
#include <string>
#include <vector>

#include "catalogue/types.h"
#include "platform/db/database.h"

namespace marshrut::catalogue::store {

struct SeatHeld {
  std::string route;
  std::string person;
  SeatState state = SeatState::held;
};
DESCRIBE(SeatHeld, route, person, state)
/// Every seat that is not released, in the order of routes.
std::vector<SeatHeld> seats_of_session(db::Session& rows, const std::string& region, const Id<ActivitySession>& session);

struct Waiting {
  Id<ActivitySession> session;
  std::int64_t turn = 0;  // in the order of asking, from 1
  std::string route;
  std::string person;
};
DESCRIBE(Waiting, session, turn, route, person)
/// In the order of asking.
std::vector<Waiting> waiting_for(db::Session& rows, const std::string& region, const Id<ActivitySession>& session);
std::optional<Waiting> first_waiting(db::Session& rows, const std::string& region, const Id<ActivitySession>& session);
std::vector<Waiting> waiting_of_route(db::Session& rows, const std::string& region, const std::string& route);
/// How many wait; with a turn, how many of them before it.
std::int64_t count_waiting(db::Session& rows, const std::string& region, const Id<ActivitySession>& session,
                           std::optional<std::int64_t> before_turn = {});
/// The turn given: the next of the session.
std::int64_t insert_waiting(db::Session& rows, const std::string& region, const Id<ActivitySession>& session,
                            const std::string& route, const std::string& person, Instant now);
/// False when the route does not wait there.
bool end_waiting(db::Session& rows, const std::string& region, const Id<ActivitySession>& session, const std::string& route,
                 WaitState how, Instant now);

/// Seats that were offered to who waited and not chosen since the moment.
struct SeatOffer {
  Id<ActivitySession> id;  // of the session
  std::string route;
  std::string person;
};
DESCRIBE(SeatOffer, id, route, person)
std::vector<SeatOffer> offered_before(db::Session& rows, const std::string& region, Instant moment, int most);

}  // namespace marshrut::catalogue::store
