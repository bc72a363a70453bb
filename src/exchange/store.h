#pragma once
// Rows of calendar feeds. Owner: exchange.
#include <optional>
#include <string>

#include "access/types.h"
#include "base/time.h"
#include "platform/db/database.h"

namespace marshrut::exchange::store {

struct CalendarFeed {
  access::PersonId person;
  std::string token_hash;
  Instant made_ms;
};
DESCRIBE(CalendarFeed, person, token_hash, made_ms)
std::optional<CalendarFeed> feed_of(db::Session& rows, const std::string& region, const access::PersonId& person);
std::optional<CalendarFeed> feed_at(db::Session& rows, const std::string& region, const std::string& token_hash);
void save_feed(db::Session& rows, const std::string& region, const CalendarFeed& feed);
void delete_feed(db::Session& rows, const std::string& region, const access::PersonId& person);

}  // namespace marshrut::exchange::store
