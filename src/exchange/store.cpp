#include "exchange/store.h"

#include "queries.h"

namespace marshrut::exchange::store {

using std::string;

std::optional<CalendarFeed> feed_of(db::Session& rows, const string& region, const access::PersonId& person) {
  return rows.find<CalendarFeed>(queries::feed_of, region, person);
}
std::optional<CalendarFeed> feed_at(db::Session& rows, const string& region, const string& token_hash) {
  return rows.find<CalendarFeed>(queries::feed_at, region, token_hash);
}
void save_feed(db::Session& rows, const string& region, const CalendarFeed& feed) {
  rows.run(queries::save_feed, region, feed);
}
void delete_feed(db::Session& rows, const string& region, const access::PersonId& person) {
  rows.run(queries::delete_feed, region, person);
}

}  // namespace marshrut::exchange::store
