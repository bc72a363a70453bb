#pragma once
// What people opened to duties that the regulation lets see a thing only so. A row is kept per person, thing and duty:
// since when it is open, or since when it no longer is; the journal keeps the rest. Owner: regulation.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "platform/db/database.h"
#include "regulation/profile/people.h"

namespace marshrut::regulation {

struct OpenedThing {
  SeenThing thing = SeenThing::results;
  access::Duty duty = access::Duty::teacher;
  Instant opened_ms;
  std::optional<Instant> closed_ms;
};
DESCRIBE(OpenedThing, thing, duty, opened_ms, closed_ms)

/// Open and closed ones.
std::vector<OpenedThing> opened_by(db::Session& rows, const std::string& region, const access::PersonId& person);
bool is_opened(db::Session& rows, const std::string& region, const access::PersonId& person, SeenThing thing,
               access::Duty duty);

namespace store {

/// False when it is open already.
bool open_thing(db::Session& rows, const std::string& region, const access::PersonId& person, SeenThing thing,
                access::Duty duty, Instant now);
/// False when it is not open.
bool close_thing(db::Session& rows, const std::string& region, const access::PersonId& person, SeenThing thing,
                 access::Duty duty, Instant now);

}  // namespace store
}  // namespace marshrut::regulation
