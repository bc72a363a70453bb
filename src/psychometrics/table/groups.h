#pragma once
// To which group each row of the answers belongs.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace marshrut::psychometrics {

struct Groups {
  std::vector<std::string> names;        // in the order they are met
  std::vector<std::int64_t> group_of_row;  // a place in `names`; -1: in none
};

/// Reads G.csv: columns `row`, which counts from 1 as in the answers, and `group`. A row that is not there is in no group.
Result<Groups> read_groups(std::string_view text, const std::string& name, std::size_t rows);

}  // namespace marshrut::psychometrics
