#include "platform/sheet/builder.h"

#include <algorithm>

#include "base/text.h"
#include "platform/sheet/errors.h"

namespace marshrut::sheet {

namespace {

/// Cells without spaces at their ends, whose lines end as everywhere inside: by one sign.
void trim_cells(std::vector<std::string>& cells) {
  for (std::string& cell : cells) {
    std::erase(cell, '\r');
    const std::string_view kept = trimmed(cell);
    if (kept.size() != cell.size()) cell = std::string(kept);
  }
  while (!cells.empty() && cells.back().empty()) cells.pop_back();
}

/// What a spreadsheet puts in place of a value that it could not work out, as workbooks and Russian CSV files say it.
constexpr std::string_view faults[] = {"#REF!",    "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!",   "#NULL!",
                                       "#ССЫЛКА!", "#Н/Д", "#ЗНАЧ!",  "#ДЕЛ/0!", "#ИМЯ?",  "#ЧИСЛО!", "#ПУСТО!"};

std::optional<Error> fault_in(const std::vector<std::string>& cells, const std::vector<std::string>& header,
                              const std::string& at) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].starts_with('#') && std::ranges::find(faults, cells[i]) != std::end(faults))
      return Error{&errors::cell_fault, at, {header[i], cells[i]}, {}};
    if (has_control_characters(cells[i])) return Error{&errors::cell_unseen, at, {header[i]}, {}};
  }
  return std::nullopt;
}

}  // namespace

Result<void> TableBuilder::within_bytes(const std::vector<std::string>& cells, const std::string& at) {
  for (const std::string& cell : cells) {
    if (cell.size() > limits_.cell_bytes) return fail(errors::cell_too_long, at, at.substr(at.rfind('/') + 1));
    bytes_ += cell.size();
  }
  if (bytes_ > limits_.bytes) return fail(errors::too_much_text, at, std::to_string(limits_.bytes >> 20));
  return {};
}

Result<void> TableBuilder::add(int number, std::vector<std::string> cells) {
  trim_cells(cells);
  if (cells.empty()) return {};
  const std::string at = "/rows/" + std::to_string(number);
  if (cells.size() > static_cast<std::size_t>(limits_.columns)) {
    return fail(errors::too_many_columns, at, std::to_string(limits_.columns));
  }
  TRY(within_bytes(cells, at));
  if (table_.header.empty()) {
    table_.header = std::move(cells);
    table_.header_number = number;
    return {};
  }
  if (table_.rows.size() == static_cast<std::size_t>(limits_.rows)) {
    return fail(errors::too_many_rows, at, std::to_string(limits_.rows));
  }
  const std::size_t width = table_.header.size();
  Row row{number, {}, std::nullopt};
  if (cells.size() > width) {
    row.fault = Error{&errors::row_too_long, at, {std::to_string(cells.size()), std::to_string(width)}, {}};
  } else {
    row.fault = fault_in(cells, table_.header, at);
    cells.resize(width);
  }
  cells_ += cells.size();
  if (cells_ > limits_.cells) return fail(errors::too_many_cells, at, std::to_string(limits_.cells));
  row.cells = std::move(cells);
  table_.rows.push_back(std::move(row));
  return {};
}

Result<Table> TableBuilder::take(Found found) {
  if (table_.header.empty()) return fail(errors::empty);
  table_.found = std::move(found);
  return std::move(table_);
}

}  // namespace marshrut::sheet
