#include "psychometrics/table/groups.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "psychometrics/errors.h"
#include "psychometrics/table/pairs.h"
#include "psychometrics/table/records.h"

namespace marshrut::psychometrics {
namespace {

/// The row of the answers that a cell names, from 0.
std::optional<std::size_t> row_in(std::string_view cell, std::size_t rows) {
  std::size_t row = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), row);
  if (error != std::errc{} || end != cell.data() + cell.size() || row < 1 || row > rows) return std::nullopt;
  return row - 1;
}

}  // namespace

Result<Groups> read_groups(std::string_view text, const std::string& name, std::size_t rows) {
  Groups groups{{}, std::vector<std::int64_t>(rows, -1)};
  TRY(read_pairs(text, name, {"row", "group"},
                 [&](std::string line, std::string_view cell, std::string_view title) -> Result<bool> {
                   const auto row = row_in(cell, rows);
                   if (!row)
                     return fail(errors::row_unknown, "", name, line, std::string(cell.substr(0, 40)),
                                 std::to_string(rows));
                   auto& group = groups.group_of_row[*row];
                   if (group >= 0) return fail(errors::row_twice, "", name, line, std::to_string(*row + 1));
                   const auto word = unquoted(title);
                   if (word.empty()) return fail(errors::group_unnamed, "", name, line);
                   const auto known = std::ranges::find(groups.names, word);
                   group = known - groups.names.begin();
                   if (known == groups.names.end()) groups.names.push_back(word);
                   return true;
                 }));
  return groups;
}

}  // namespace marshrut::psychometrics
