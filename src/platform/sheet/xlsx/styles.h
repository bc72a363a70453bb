#pragma once
// Which cell styles of a workbook mean a date, and what a number of such a style says.
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace marshrut::sheet {

/// The day from which a workbook counts: 1900 (with a 29 February that never was) or 1904.
enum class Epoch { year_1900, year_1904 };

/// For each style index of cells: whether it is a date or a time.
Result<std::vector<bool>> read_date_styles(const std::string& xml);

/// Whether a number format shows a date or a time: "dd.mm.yyyy", but not "0.00", "[Red]0" or "\"d\"0".
bool is_date_format(std::string_view code);

/// 45901 -> "2025-09-01"; with a part of a day "2025-09-01 09:30"; under one day "09:30"; otherwise the
/// number.
std::string date_text(double serial, Epoch epoch);

/// The shortest text that a spreadsheet would show for the number: "79161234567", "0.3".
std::string number_text(double number);

}  // namespace marshrut::sheet
