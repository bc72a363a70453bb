#pragma once
// Rows of what was found of activities. Owner: effect.
#include <vector>

#include "effect/types.h"
#include "platform/db/database.h"

namespace marshrut::effect::store {

std::optional<EffectCount> last_count(db::Session& rows, const std::string& region);

/// What one night found, in the place of what the night before did.
struct Found {
  EffectCount count;
  std::vector<ActivityEffect> effects;
};
void replace(db::Session& rows, const std::string& region, const Found& found);

std::vector<ActivityEffect> effects_of(db::Session& rows, const std::string& region,
                                       const Id<catalogue::Activity>& activity);
/// Of activities that so many people attended between two sittings.
std::vector<ActivityEffect> effects_measured(db::Session& rows, const std::string& region, std::int64_t people_min);

}  // namespace marshrut::effect::store
