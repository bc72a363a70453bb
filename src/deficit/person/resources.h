#pragma once
// What a person has to build upon, by their own word: hours a week, what they are strong in, what they have at hand
// (KRA-9, SVE-2.4, KAL-1.8). A route takes it into account; nobody demands it. Pure.
#include <cstdint>
#include <optional>
#include <string>

#include "base/describe.h"
#include "base/result.h"
#include "deficit/types.h"

namespace marshrut::deficit {

struct PersonalResources {
  PersonId person;
  std::optional<std::int64_t> weekly_hours;  // that can be given to learning
  std::string potential;                     // what the person is strong in and can teach others
  std::string means;                         // equipment, network, a room
  std::int64_t revision = 0;
};
DESCRIBE(PersonalResources, person, weekly_hours, potential, means, revision)

/// Hours are a number from 1 to 60; texts are bounded. Spaces around a text are left out.
Result<PersonalResources> acceptable(PersonalResources resources);

}  // namespace marshrut::deficit
