#pragma once
// Rows of requests for data. Owner: monitoring.
#include "monitoring/request/data_request.h"
#include "platform/db/database.h"

namespace marshrut::monitoring::store {

void insert(db::Session& rows, const std::string& region, const DataRequest& request);
std::optional<DataRequest> find_data_request(db::Session& rows, const std::string& region, const Id<DataRequest>& id);
/// At or below a place, the newest first.
std::vector<DataRequest> data_requests_below(db::Session& rows, const std::string& region, const std::string& path);
/// False when it was changed since `revision`.
bool answer(db::Session& rows, const std::string& region, const DataRequest& request);

}  // namespace marshrut::monitoring::store
