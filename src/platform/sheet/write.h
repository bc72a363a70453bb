#pragma once
// Tables for people: XLSX by default, CSV for who asks. No text of a cell ever becomes a formula.
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/time.h"

namespace marshrut::sheet {

using Cell = std::variant<std::monostate, std::string, std::int64_t, double, Date>;

struct Sheet {
  std::string name;
  std::vector<std::string> titles;
  std::vector<std::vector<Cell>> rows;
};

/// UTF-8 with its mark, semicolons, CRLF, decimal commas, dates as 01.09.2026; see neutral.h for formulas.
std::string write_csv(const Sheet& sheet);

/// Bold titles that stay in view, a filter, columns as wide as their texts. Texts over 32 767 characters are
/// cut by an ellipsis, since the format holds no more. `made` goes into the file's properties, so equal input
/// gives an equal file.
std::string write_xlsx(const std::vector<Sheet>& sheets, Instant made);

}  // namespace marshrut::sheet
