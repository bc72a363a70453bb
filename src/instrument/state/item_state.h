#pragma once
// What is thought of a version of an item. A new one is a pilot: only experts have spoken of it. Answers make it operational
// (diagnostics says so at night); a person suspends it, with a reason, and takes that back. Nothing is ever dropped silently:
// forms keep what they hold, new ones are composed without it, and adaptive sittings do not ask it.
#include <string>

#include "access/types.h"
#include "base/describe.h"
#include "base/time.h"

namespace marshrut::instrument {

enum class ItemState { pilot, operational, suspended };
DESCRIBE_ENUM(ItemState, pilot, operational, suspended)

/// A state that was said of a version; without one it is a pilot.
struct StatedItem {
  std::string item;
  std::int64_t version = 1;
  ItemState state = ItemState::pilot;
  std::string reason;  // of a suspension
  access::PersonId decided_by;  // "" when answers decided
  Date decided_on;
};
DESCRIBE(StatedItem, item, version, state, reason, decided_by, decided_on)

}  // namespace marshrut::instrument
