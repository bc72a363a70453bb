#pragma once
// Rows of schools with low results. Owner: monitoring.
#include <string>
#include <vector>

#include "access/types.h"
#include "monitoring/lowresult/low_result.h"
#include "platform/db/database.h"

namespace marshrut::monitoring {

/// Of the schools that are listed on a day, for who plans for them first.
std::vector<std::string> low_result_paths(db::Session& rows, const std::string& region, Date day);

}  // namespace marshrut::monitoring

namespace marshrut::monitoring::store {

/// Listed on a day, at or below a place, by title.
std::vector<LowResultSchool> low_result_below(db::Session& rows, const std::string& region, const std::string& path, Date day);
void insert(db::Session& rows, const std::string& region, const LowResultSchool& school, const access::PersonId& author);
/// False when the school is not listed.
bool end_low_result(db::Session& rows, const std::string& region, const std::string& school, Date until);

}  // namespace marshrut::monitoring::store
