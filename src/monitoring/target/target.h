#pragma once
// Targets of indicators by year, as a ministry sets them (US-G04). A change is another version with its author and
// reason; no version is changed or deleted. Pure.
#include <optional>
#include <string>

#include "access/types.h"
#include "base/describe.h"
#include "base/result.h"
#include "base/time.h"
#include "regulation/profile/closing.h"

namespace marshrut::monitoring {

struct TargetVersion {
  std::string indicator;  // code
  std::int64_t year = 0;  // of the calendar
  std::int64_t version = 0;  // from 1
  double value = 0;
  std::string reason;
  access::PersonId author;
  std::string author_name;
  Date set_on;
};
DESCRIBE(TargetVersion, indicator, year, version, value, reason, author, author_name, set_on)

/// Refuses a year far away, a value that the indicator cannot have and a change without a reason.
Result<void> check_target(const TargetVersion& target, regulation::IndicatorFormula formula, Date today);

}  // namespace marshrut::monitoring
