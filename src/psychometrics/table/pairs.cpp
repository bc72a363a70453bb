#include "psychometrics/table/pairs.h"

#include <algorithm>

#include "psychometrics/errors.h"
#include "psychometrics/table/records.h"

namespace marshrut::psychometrics {

Result<bool> read_pairs(std::string_view text, const std::string& name, const std::array<std::string, 2>& columns,
                        const TakePair& take) {
  Records records(text);
  if (!records.next()) return fail(errors::table_empty, "", name);
  const auto width = records.cells().size();
  std::array<std::size_t, 2> places{};
  for (std::size_t at = 0; at < columns.size(); ++at) {
    places[at] = static_cast<std::size_t>(std::ranges::find(records.cells(), columns[at]) - records.cells().begin());
    if (places[at] == width) return fail(errors::column_missing, "", name, columns[at], columns[0] + ", " + columns[1]);
  }
  while (records.next()) {
    const auto& cells = records.cells();
    const auto line = std::to_string(records.line());
    if (cells.size() != width)
      return fail(errors::uneven_row, "", name, line, std::to_string(cells.size()), std::to_string(width));
    TRY(take(line, cells[places[0]], cells[places[1]]));
  }
  return true;
}

}  // namespace marshrut::psychometrics
