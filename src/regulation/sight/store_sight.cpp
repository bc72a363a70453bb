#include "regulation/sight/store_sight.h"

#include "queries.h"

namespace marshrut::regulation {

using access::PersonId;

std::vector<OpenedThing> opened_by(db::Session& rows, const std::string& region, const PersonId& person) {
  return rows.all<OpenedThing>(queries::opened_by, region, person);
}
bool is_opened(db::Session& rows, const std::string& region, const PersonId& person, SeenThing thing, access::Duty duty) {
  return rows.one<std::int64_t>(queries::count_opened, region, person, thing, duty) > 0;
}

namespace store {

bool open_thing(db::Session& rows, const std::string& region, const PersonId& person, SeenThing thing, access::Duty duty,
                Instant now) {
  return rows.run(queries::open_thing, region, person, thing, duty, now) == 1;
}
bool close_thing(db::Session& rows, const std::string& region, const PersonId& person, SeenThing thing, access::Duty duty,
                 Instant now) {
  return rows.run(queries::close_thing, region, person, thing, duty, now) == 1;
}

}  // namespace store
}  // namespace marshrut::regulation
