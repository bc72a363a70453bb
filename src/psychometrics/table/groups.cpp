#include "psychometrics/table/groups.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "psychometrics/errors.h"
#include "psychometrics/table/records.h"

namespace marshrut::psychometrics {
namespace {

std::optional<std::size_t> column_named(const Records& records, std::string_view name) {
  const auto found = std::ranges::find(records.cells(), name);
  if (found == records.cells().end()) return std::nullopt;
  return static_cast<std::size_t>(found - records.cells().begin());
}

/// The row of the answers that a cell names, from 0.
std::optional<std::size_t> row_in(std::string_view cell, std::size_t rows) {
  std::size_t row = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), row);
  if (error != std::errc{} || end != cell.data() + cell.size() || row < 1 || row > rows) return std::nullopt;
  return row - 1;
}

}  // namespace

Result<Groups> read_groups(std::string_view text, const std::string& name, std::size_t rows) {
  Records records(text);
  if (!records.next()) return fail(errors::table_empty, "", name);
  const auto row_column = column_named(records, "row"), group_column = column_named(records, "group");
  if (!row_column || !group_column)
    return fail(errors::column_missing, "", name, row_column ? "group" : "row", "row, group");
  const auto width = records.cells().size();
  Groups groups{{}, std::vector<std::int64_t>(rows, -1)};
  while (records.next()) {
    const auto& cells = records.cells();
    const auto line = std::to_string(records.line());
    if (cells.size() != width)
      return fail(errors::uneven_row, "", name, line, std::to_string(cells.size()), std::to_string(width));
    const auto row = row_in(cells[*row_column], rows);
    if (!row)
      return fail(errors::row_unknown, "", name, line, std::string(cells[*row_column].substr(0, 40)),
                  std::to_string(rows));
    auto& group = groups.group_of_row[*row];
    if (group >= 0) return fail(errors::row_twice, "", name, line, std::to_string(*row + 1));
    const auto title = unquoted(cells[*group_column]);
    if (title.empty()) return fail(errors::group_unnamed, "", name, line);
    const auto known = std::ranges::find(groups.names, title);
    group = known - groups.names.begin();
    if (known == groups.names.end()) groups.names.push_back(title);
  }
  return groups;
}

}  // namespace marshrut::psychometrics
