#include "monitoring/execution/store_execution.h"

#include "queries.h"

namespace marshrut::monitoring::store {

using std::string;

std::vector<LateWork> late_applications(db::Session& rows, const string& region, const string& path, Date today) {
  return rows.all<LateWork>(queries::late_applications, region, path, today);
}
std::vector<LateWork> late_diagnostics(db::Session& rows, const string& region, const string& path, Date today) {
  return rows.all<LateWork>(queries::late_diagnostics, region, path, today);
}
std::vector<LateWork> late_activities(db::Session& rows, const string& region, const string& path, Date today) {
  return rows.all<LateWork>(queries::late_activities, region, path, today);
}
std::vector<LateWork> late_closings(db::Session& rows, const string& region, const string& path, Date since, Date today) {
  return rows.all<LateWork>(queries::late_closings, region, path, today, since);
}
std::vector<AwaitedDecision> awaited_decisions(db::Session& rows, const string& region, const string& path) {
  return rows.all<AwaitedDecision>(queries::awaited_decisions, region, path);
}

}  // namespace marshrut::monitoring::store
