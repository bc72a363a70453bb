#pragma once
// A session at other days or another place, and two sessions made one. Pure.
#include "base/result.h"
#include "catalogue/types.h"

namespace marshrut::catalogue {

/// The same slots as many days later (or earlier) as the session begins.
std::string slots_moved(const ActivitySession& before, Date starts);

/// Whether days, slots, place or territory differ.
bool is_elsewhere(const ActivitySession& before, const ActivitySession& after);
/// Refuses one that is cancelled or over, and, at the place it is named, days that changed nothing.
Result<void> may_move(const ActivitySession& before, const ActivitySession& after, Date today);

/// Refuses sessions of two activities, one with itself, cancelled ones and those that are over.
Result<void> may_merge(const ActivitySession& from, const ActivitySession& into, Date today);

/// A reason of ten characters, which everybody who holds a seat reads.
Result<void> reason_is_given(std::string_view reason);

}  // namespace marshrut::catalogue
