#pragma once
// More time and larger print for who needs them. The person turns large print on and asks for time; who organises gives it.
#include "base/result.h"
#include "diagnostics/types.h"

namespace marshrut::diagnostics {

/// The share rounded up to a minute, and the minutes.
std::int64_t extra_minutes_of(const Accommodation& accommodation, std::int64_t minutes);

/// Refuses shares beyond 200 % and more than 240 minutes.
Result<void> acceptable(const Accommodation& accommodation);

}  // namespace marshrut::diagnostics
