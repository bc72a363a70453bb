#include "monitoring/request/store_data_request.h"

#include "queries.h"

namespace marshrut::monitoring::store {

using std::string;

void insert(db::Session& rows, const string& region, const DataRequest& request) {
  rows.run(queries::insert_data_request, region, request);
}
std::optional<DataRequest> find_data_request(db::Session& rows, const string& region, const Id<DataRequest>& id) {
  return rows.find<DataRequest>(queries::find_data_request, region, id);
}
std::vector<DataRequest> data_requests_below(db::Session& rows, const string& region, const string& path) {
  return rows.all<DataRequest>(queries::data_requests_below, region, path);
}
bool answer(db::Session& rows, const string& region, const DataRequest& r) {
  return rows.run(queries::answer_data_request, region, r.id, r.lines, r.state, r.answered_by, r.answered_on, r.revision) == 1;
}

}  // namespace marshrut::monitoring::store
