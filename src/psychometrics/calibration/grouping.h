#pragma once
// Whose ability is spread alike: the groups of a calibration, the one that the scale stands on first.
#include <optional>
#include <string>
#include <vector>

#include "psychometrics/table/groups.h"
#include "psychometrics/table/responses.h"

namespace marshrut::psychometrics {

struct Grouping {
  std::vector<std::string> names{""};       // one without a name where there are no groups
  std::vector<std::uint32_t> group_of_row;  // empty where there is one group
  double left_out = 0;                      // rows that are in none; they count for nothing
};

/// The reference is the group named, without a name the one with most people (of equal ones, the first met). Refused: fewer
/// than two groups, a reference that is not there.
Result<Grouping> grouping_of(const Responses& responses, const Groups& groups, const std::string& reference);

}  // namespace marshrut::psychometrics
