#include "route/store_covering.h"

#include "queries.h"

namespace marshrut::route {

std::vector<CoveringItem> covering_of_all(db::Session& rows, const std::string& region) {
  return rows.all<CoveringItem>(queries::covering_of_all, region);
}
std::vector<CoveringItem> covering_of(db::Session& rows, const std::string& region, const PersonId& person) {
  return rows.all<CoveringItem>(queries::covering_of, region, person);
}

}  // namespace marshrut::route
