#pragma once
// C.csv: columns `item` and `area`, what each item is about.
#include <string>
#include <string_view>

#include "psychometrics/adaptive/limits/content.h"
#include "psychometrics/table/parameters.h"

namespace marshrut::psychometrics {

/// The content of the items of `table`, with the bounds named; an area that is not has none. Rows of other items are passed by;
/// an item without an area or with two is refused, and so are bounds of an area that no item has, and bounds given twice.
Result<ContentPlan> read_content(std::string_view text, const std::string& name, const ParameterTable& table,
                                 std::vector<ContentArea> bounds);

}  // namespace marshrut::psychometrics
