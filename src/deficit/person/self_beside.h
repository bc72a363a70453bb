#pragma once
// How a person's own view of a competency stands beside what was measured. The view never decides anything: it is told to the
// person alone, so that a blind spot and a needless doubt are seen.
#include <optional>
#include <span>

#include "deficit/types.h"

namespace marshrut::deficit {

/// blind_spot: one sees oneself doing on one's own what was measured below the required level. underestimates: one sees
/// oneself as needing help where the level is reached almost for certain, or as not able at all where it is about reached.
enum class BesideSelf { agrees, blind_spot, underestimates };
DESCRIBE_ENUM(BesideSelf, agrees, blind_spot, underestimates)

/// The mark nearest to the mean of the marks of a competency's labour actions; nothing without any. Of two equally near, the
/// lower.
std::optional<SelfMark> mark_of(std::span<const SelfMark> marks);
/// Nothing is said where too little was measured.
std::optional<BesideSelf> beside_self(Standing standing, SelfMark mark);

}  // namespace marshrut::deficit
