#pragma once
// The checklist of a control: what is not as it should be is marked by who returns, and nothing by who passes. Pure.
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "regulation/types.h"

namespace marshrut::route {

/// The marks as they are kept, ';' between; of an empty checklist none. Refuses a line that is not in the list, a return
/// without a mark, and a mark on what passes.
Result<std::string> marked_lines(std::span<const regulation::ChecklistRule> checklist, bool returned,
                                 std::span<const std::string> marks);

}  // namespace marshrut::route
