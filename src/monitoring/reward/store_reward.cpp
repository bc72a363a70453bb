#include "monitoring/reward/store_reward.h"

#include "queries.h"

namespace marshrut::monitoring::store {

using std::string;

std::vector<HeadOfSchool> heads_below(db::Session& rows, const string& region, const string& path, Date day) {
  return rows.all<HeadOfSchool>(queries::heads_below, region, path, day);
}
std::vector<RewardExclusion> exclusions_below(db::Session& rows, const string& region, const string& path, Date year_since) {
  return rows.all<RewardExclusion>(queries::exclusions_below, region, path, year_since);
}
void save(db::Session& rows, const string& region, const RewardExclusion& exclusion) {
  rows.run(queries::save_exclusion, region, exclusion);
}
void remove_exclusion(db::Session& rows, const string& region, const string& school, Date year_since) {
  rows.run(queries::remove_exclusion, region, school, year_since);
}

}  // namespace marshrut::monitoring::store
