#pragma once
// What people write in a cell and mean: dates, numbers, yes and no.
#include <optional>
#include <string_view>

#include "base/time.h"

namespace marshrut::sheet {

/// 01.09.2026, 1.9.2026, 1.9.26 (of this century), 01/09/2026 day first, 2026-09-01; a time of day after it
/// is left out.
std::optional<Date> date_of(std::string_view cell);
/// 1 234,5 and 1234.5; spaces part thousands; a percent sign is not a number.
std::optional<double> number_of(std::string_view cell);

}  // namespace marshrut::sheet
