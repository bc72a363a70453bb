#pragma once
// Rows of activities that take people away from lessons. Read only.
#include <string>
#include <vector>

#include "platform/db/database.h"
#include "route/away/away.h"

namespace marshrut::route::store {

/// Of the people of a school, on a day or later.
std::vector<AwayActivity> away_from(db::Session& rows, const std::string& region, const std::string& path, Date day);

}  // namespace marshrut::route::store
