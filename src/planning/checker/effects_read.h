#pragma once
// The checker's own reader: takes what it needs from the file of an instance and from what solve (one object) or allocate
// (lines of objects) printed. What it does not need it does not judge.
#include <string_view>
#include <vector>

#include "base/result.h"
#include "planning/checker/facts.h"

namespace marshrut::planning::checker {

Result<Region> read_region(std::string_view text);
Result<std::vector<PlannedRoute>> read_plan(std::string_view text);
/// What allocate says of the whole; solve says nothing.
Result<std::optional<PlannedSummary>> read_summary(std::string_view text);

}  // namespace marshrut::planning::checker
