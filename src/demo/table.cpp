#include "demo/table.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace marshrut::demo {

namespace {

// One cell from `at`, which is left on the separator behind it.
std::string read_cell(std::string_view text, std::size_t& at) {
  std::string cell;
  if (at < text.size() && text[at] == '"') {
    for (++at; at < text.size(); ++at) {
      if (text[at] != '"') {
        cell += text[at];
      } else if (at + 1 < text.size() && text[at + 1] == '"') {
        cell += text[++at];
      } else {
        ++at;
        break;
      }
    }
    return cell;
  }
  while (at < text.size() && text[at] != ',' && text[at] != '\n') cell += text[at++];
  return cell;
}

std::vector<std::string> read_row(std::string_view text, std::size_t& at) {
  std::vector<std::string> row;
  while (true) {
    row.push_back(read_cell(text, at));
    if (at >= text.size() || text[at++] == '\n') return row;
  }
}

bool needs_quotes(std::string_view cell) {
  return cell.find_first_of(",\"\n") != std::string_view::npos;
}

void write_cell(std::string& text, std::string_view cell) {
  if (!needs_quotes(cell)) {
    text += cell;
    return;
  }
  text += '"';
  for (const char c : cell) {
    if (c == '"') text += '"';
    text += c;
  }
  text += '"';
}

}  // namespace

Table Table::read(std::string_view csv) {
  Table table;
  std::size_t at = 0;
  table.columns_ = read_row(csv, at);
  while (at < csv.size()) {
    table.rows_.push_back(read_row(csv, at));
    if (table.rows_.back().size() != table.columns_.size()) {
      throw std::runtime_error("a row of demo data is not as wide as its header, it begins with: " +
                               table.rows_.back().front());
    }
  }
  return table;
}

const std::string& Table::at(std::size_t row, std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  if (found == columns_.end()) throw std::runtime_error("demo data lack the column " + std::string(column));
  return rows_.at(row)[static_cast<std::size_t>(found - columns_.begin())];
}

void Sheet::add(const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) text_ += ',';
    write_cell(text_, cells[i]);
  }
  text_ += '\n';
}

std::vector<std::string> split(std::string_view cell, char separator) {
  std::vector<std::string> parts;
  while (!cell.empty()) {
    const auto end = cell.find(separator);
    parts.emplace_back(cell.substr(0, end));
    cell = end == std::string_view::npos ? std::string_view{} : cell.substr(end + 1);
  }
  return parts;
}

bool holds(const std::vector<std::string>& list, std::string_view value) {
  return std::ranges::find(list, value) != list.end();
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string joined;
  for (const auto& part : parts) {
    if (!joined.empty()) joined += separator;
    joined += part;
  }
  return joined;
}

}  // namespace marshrut::demo
