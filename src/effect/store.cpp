#include "effect/store.h"

#include "queries.h"

namespace marshrut::effect::store {

using std::string;

std::optional<EffectCount> last_count(db::Session& rows, const string& region) {
  return rows.find<EffectCount>(queries::last_count, region);
}

void replace(db::Session& rows, const string& region, const Found& found) {
  rows.run(queries::delete_effects, region);
  for (const auto& one : found.effects) rows.run(queries::insert_effect, region, one);
  rows.run(queries::save_count, region, found.count);
}

std::vector<ActivityEffect> effects_of(db::Session& rows, const string& region,
                                       const Id<catalogue::Activity>& activity) {
  return rows.all<ActivityEffect>(queries::effects_of_activity, region, activity);
}
std::vector<ActivityEffect> effects_measured(db::Session& rows, const string& region, std::int64_t people_min) {
  return rows.all<ActivityEffect>(queries::effects_measured, region, people_min);
}

}  // namespace marshrut::effect::store
