#include "catalogue/seats/store_wait.h"

#include "queries.h"

namespace marshrut::catalogue::store {

using std::string;

std::vector<SeatHeld> seats_of_session(db::Session& rows, const string& region, const Id<ActivitySession>& session) {
  return rows.all<SeatHeld>(queries::seats_of_session, region, session);
}
std::vector<Waiting> waiting_for(db::Session& rows, const string& region, const Id<ActivitySession>& session) {
  return rows.all<Waiting>(queries::waiting_for, region, session);
}
std::optional<Waiting> first_waiting(db::Session& rows, const string& region, const Id<ActivitySession>& session) {
  return rows.find<Waiting>(queries::first_waiting, region, session);
}
std::vector<Waiting> waiting_of_route(db::Session& rows, const string& region, const string& route) {
  return rows.all<Waiting>(queries::waiting_of_route, region, route);
}
std::int64_t count_waiting(db::Session& rows, const string& region, const Id<ActivitySession>& session,
                           std::optional<std::int64_t> before_turn) {
  return rows.one<std::int64_t>(queries::count_waiting, region, session, before_turn);
}
std::int64_t insert_waiting(db::Session& rows, const string& region, const Id<ActivitySession>& session, const string& route,
                            const string& person, Instant now) {
  const auto turn = rows.one<std::int64_t>(queries::last_turn, region, session) + 1;
  rows.run(queries::insert_waiting, region, session, turn, route, person, WaitState::waiting, now);
  return turn;
}
bool end_waiting(db::Session& rows, const string& region, const Id<ActivitySession>& session, const string& route, WaitState how,
                 Instant now) {
  return rows.run(queries::end_waiting, region, session, route, how, now) == 1;
}
std::vector<SeatOffer> offered_before(db::Session& rows, const string& region, Instant moment, int most) {
  return rows.all<SeatOffer>(queries::offered_before, region, moment, most);
}

}  // namespace marshrut::catalogue::store
