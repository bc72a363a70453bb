#pragma once
// A person writes down what they have to build upon, where the regulation has it taken into account.
#include "deficit/acts_context.h"
#include "deficit/person/resources.h"

namespace marshrut::deficit {

struct WriteResources {
  std::optional<std::int64_t> weekly_hours;
  std::string potential;
  std::string means;
  std::int64_t revision = 0;
};
DESCRIBE(WriteResources, weekly_hours, potential, means, revision)
Result<PersonalResources> write_resources(Work& work, const WriteResources& request);

}  // namespace marshrut::deficit
