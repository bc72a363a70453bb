#include "monitoring/activity/store_activity.h"

#include "queries.h"

namespace marshrut::monitoring::store {

using std::string;

bool insert(db::Session& rows, const string& region, const ActivityReport& report) {
  return rows.run(queries::insert_activity_report, region, report) == 1;
}
bool update(db::Session& rows, const string& region, const ActivityReport& r) {
  return rows.run(queries::update_activity_report, region, r.person, r.half_since, r.lines, r.text, r.sent_on, r.revision) == 1;
}
std::vector<ActivityReport> activity_reports_of(db::Session& rows, const string& region, const access::PersonId& person) {
  return rows.all<ActivityReport>(queries::activity_reports_of, region, person);
}
std::vector<ActivityReport> activity_reports(db::Session& rows, const string& region, Date half_since) {
  return rows.all<ActivityReport>(queries::activity_reports, region, half_since);
}

}  // namespace marshrut::monitoring::store
