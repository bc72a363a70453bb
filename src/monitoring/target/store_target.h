#pragma once
// Rows of targets. Owner: monitoring.
#include <vector>

#include "monitoring/target/target.h"
#include "platform/db/database.h"

namespace marshrut::monitoring::store {

/// Every version, by year and indicator, the newest first.
std::vector<TargetVersion> targets(db::Session& rows, const std::string& region);
/// False when this version is there already: somebody set another meanwhile.
bool insert(db::Session& rows, const std::string& region, const TargetVersion& target);

}  // namespace marshrut::monitoring::store
