#pragma once
// A table of which two columns matter, found by their names: groups of rows, keys of items.
#include <array>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace marshrut::psychometrics {

/// Called with the number of a line and its two cells; a refusal ends the reading.
using TakePair = std::function<Result<bool>(std::string line, std::string_view first, std::string_view second)>;

/// Refuses an empty table, a missing column and a line of another width.
Result<bool> read_pairs(std::string_view text, const std::string& name, const std::array<std::string, 2>& columns,
                        const TakePair& take);

}  // namespace marshrut::psychometrics
