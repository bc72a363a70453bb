#include "monitoring/report/store_open.h"

#include "queries.h"

namespace marshrut::monitoring::store {

using std::string;

std::vector<ReportPractice> practices_below(db::Session& rows, const string& region, const string& path, Date day) {
  return rows.all<ReportPractice>(queries::practices_below, region, path, day);
}
std::optional<ReportPractice> published_practice(db::Session& rows, const string& region, const string& id) {
  return rows.find<ReportPractice>(queries::published_practice, region, id);
}
void insert(db::Session& rows, const string& region, const OpenReport& report) {
  rows.run(queries::insert_open_report, region, report);
}
std::optional<OpenReport> find_open_report(db::Session& rows, const string& region, const Id<OpenReport>& id) {
  return rows.find<OpenReport>(queries::find_open_report, region, id);
}
std::vector<OpenReport> open_reports_of(db::Session& rows, const string& region, const string& path) {
  return rows.all<OpenReport>(queries::open_reports_of, region, path);
}
std::vector<OpenReport> published_reports(db::Session& rows, const string& region) {
  return rows.all<OpenReport>(queries::published_reports, region);
}
bool update(db::Session& rows, const string& region, const OpenReport& r) {
  return rows.run(queries::update_open_report, region, r.id, r.state, r.changed_on, r.reason, r.revision) == 1;
}

}  // namespace marshrut::monitoring::store
