#pragma once
// What organisation tells the rooms below, in the same transaction: who or what is at another place from today on, and
// who is away from work for long.
#include <optional>
#include <string>

#include "organisation/types.h"

namespace marshrut::organisation {

/// What belongs to a person lies where the person works; what belongs to a place lies where the place lies.
struct Moved {
  PersonId person;   // empty: the place itself moved with all that is there
  std::string from;  // exactly there: what lies below is told by itself
  std::string to;
};

/// From every post held, for longer than a holiday.
struct LeaveBegan {
  PersonId person;
  Date since;
};
struct LeaveEnded {
  PersonId person;
  Date since;
  Date until;  // the last day of it
};

}  // namespace marshrut::organisation
