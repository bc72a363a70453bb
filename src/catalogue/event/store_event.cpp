#include "catalogue/event/store_event.h"

#include "queries.h"

namespace marshrut::catalogue::store {

using std::string;

std::vector<Activity> offers_by(db::Session& rows, const string& region, const access::PersonId& person) {
  return rows.all<Activity>(queries::offers_by, region, person);
}
std::vector<AttendingRow> attending(db::Session& rows, const string& region, const Id<ActivitySession>& session) {
  return rows.all<AttendingRow>(queries::attending, region, session);
}
void mark_attendance(db::Session& rows, const string& region, const Id<ActivitySession>& session,
                     const access::PersonId& person, bool came, const access::PersonId& by, Instant now) {
  rows.run(queries::mark_attendance, region, session, person, came, by, now);
}

}  // namespace marshrut::catalogue::store
