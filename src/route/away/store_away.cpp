#include "route/away/store_away.h"

#include "queries.h"

namespace marshrut::route::store {

std::vector<AwayActivity> away_from(db::Session& rows, const std::string& region, const std::string& path, Date day) {
  return rows.all<AwayActivity>(queries::away_from, region, path, day);
}

}  // namespace marshrut::route::store
