#pragma once
// A reason that somebody writes beside a decision: long enough to say something. Pure.
#include <string>

#include "base/result.h"

namespace marshrut::monitoring {

/// Refuses at "/reason" fewer than 5 or more than 500 characters.
Result<void> check_reason(const std::string& reason);

}  // namespace marshrut::monitoring
