#include "monitoring/target/store_target.h"

#include "queries.h"

namespace marshrut::monitoring::store {

std::vector<TargetVersion> targets(db::Session& rows, const std::string& region) {
  return rows.all<TargetVersion>(queries::targets, region);
}
bool insert(db::Session& rows, const std::string& region, const TargetVersion& target) {
  return rows.run(queries::insert_target, region, target) == 1;
}

}  // namespace marshrut::monitoring::store
