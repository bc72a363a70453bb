#pragma once
// Tables of the demo as text: reads the project's own files of data/ and writes files in the form of a
// customer's import (UTF-8, comma, quotes by RFC 4180). What is read here is part of the project: a file that
// lacks a column is a fault and throws. A customer's file is read by platform/sheet, which recognises and
// reports.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace marshrut::demo {

class Table {
 public:
  /// Throws std::runtime_error when a row is not as wide as the header.
  static Table read(std::string_view csv);

  std::size_t size() const { return rows_.size(); }
  /// Throws std::runtime_error when there is no such column.
  const std::string& at(std::size_t row, std::string_view column) const;
  const std::vector<std::string>& columns() const { return columns_; }

 private:
  std::vector<std::string> columns_;
  std::vector<std::vector<std::string>> rows_;
};

/// Builds a file row by row.
class Sheet {
 public:
  explicit Sheet(const std::vector<std::string>& columns) { add(columns); }
  void add(const std::vector<std::string>& cells);
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

/// The parts of a cell that holds a list; an empty cell is an empty list.
std::vector<std::string> split(std::string_view cell, char separator);
bool holds(const std::vector<std::string>& list, std::string_view value);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

}  // namespace marshrut::demo
