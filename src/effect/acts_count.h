#pragma once
// By night the effect of activities is counted from everybody who was measured twice, and plans count on it from then on.
#include "access/services.h"

namespace marshrut::effect {

/// Once there are thirty changes: the first time at any hour, then in the small hours of a day on which it was not counted
/// yet. How many activities were found attended; nothing when it was not the time.
std::optional<std::int64_t> count_effects(access::Services& services, const std::string& region);
/// The same whatever the hour and however few there are.
std::int64_t count_effects_now(access::Services& services, const std::string& region);

}  // namespace marshrut::effect
