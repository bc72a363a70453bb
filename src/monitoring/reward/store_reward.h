#pragma once
// Who heads which school, and exclusions from reward. Owner: monitoring.
#include "monitoring/reward/reward.h"
#include "platform/db/database.h"

namespace marshrut::monitoring::store {

struct HeadOfSchool {
  std::string path;
  std::string surname, given, patronymic;
};
DESCRIBE(HeadOfSchool, path, surname, given, patronymic)
std::vector<HeadOfSchool> heads_below(db::Session& rows, const std::string& region, const std::string& path, Date day);
std::vector<RewardExclusion> exclusions_below(db::Session& rows, const std::string& region, const std::string& path,
                                              Date year_since);
/// The last word of a school year stands.
void save(db::Session& rows, const std::string& region, const RewardExclusion& exclusion);
void remove_exclusion(db::Session& rows, const std::string& region, const std::string& school, Date year_since);

}  // namespace marshrut::monitoring::store
