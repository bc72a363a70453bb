#pragma once
// Heads nominated for reward as a municipal service reads and corrects the list (KUR-3.1.6, US-M14). Values that the asker
// may not look behind by name are hidden where the people are too few.
#include "access/endpoint.h"
#include "monitoring/reward/reward.h"
#include "regulation/types.h"

namespace marshrut::monitoring {

using access::Work;

struct RisingSchools {
  regulation::Words indicator;
  std::string unit;
  std::vector<std::string> clauses;
  Date since;  // the first day of the school year
  std::vector<RisingSchool> schools;  // the greatest change first
};
DESCRIBE(RisingSchools, indicator, unit, clauses, since, schools)
Result<RisingSchools> list_rising_schools(Work& work, const access::Nothing& request);

struct ExcludeSchool {
  std::string school;
  bool excluded = true;               // false: back into the list
  std::optional<std::string> reason;  // of an exclusion
};
DESCRIBE(ExcludeSchool, school, excluded, reason)
Result<RisingSchools> exclude_school(Work& work, const ExcludeSchool& request);

}  // namespace marshrut::monitoring
