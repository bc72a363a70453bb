#pragma once
// A table that a person sent, as text cells, whatever file it came in. Numbers come without a needless tail,
// dates of workbooks as 2026-09-01, truth values as true and false, formulas as their last value. Cells are
// trimmed.
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/result.h"

namespace marshrut::sheet {

enum class Format { csv, xlsx };
DESCRIBE_ENUM(Format, csv, xlsx)

enum class Encoding { utf_8, utf_16_le, utf_16_be, windows_1251, koi8_r, ibm_866 };
DESCRIBE_ENUM(Encoding, utf_8, utf_16_le, utf_16_be, windows_1251, koi8_r, ibm_866)

/// What was recognised, to be shown to the sender before anything is taken.
struct Found {
  Format format = Format::csv;
  std::optional<Encoding> encoding;      // of a CSV
  std::optional<std::string> delimiter;  // of a CSV with more than one column
  std::optional<std::string> sheet;      // of a workbook: the one read
  std::vector<std::string> sheets;       // of a workbook: all
};
DESCRIBE(Found, format, encoding, delimiter, sheet, sheets)

struct Row {
  int number = 0;                  // as a spreadsheet shows it, from 1
  std::vector<std::string> cells;  // at least as many as the header has
  /// Set when the row has more filled cells than there are columns: it should not be trusted.
  std::optional<Error> fault;
};

struct Table {
  Found found;
  int header_number = 0;
  std::vector<std::string> header;
  std::vector<Row> rows;  // without those that are wholly empty
};

struct Limits {
  int rows = 200'000;
  int columns = 1000;
  std::size_t cells = 4'000'000;
  std::size_t cell_bytes = 131'072;  // what a spreadsheet lets a person type: 32,767 characters
  std::size_t bytes = 64 << 20;      // of all cells: a small workbook may name one long text many times
};

struct Reading {
  std::string sheet;  // of a workbook, by name; empty: the first that is not hidden
  Limits limits;
};

/// Reads CSV and XLSX, told apart by their bytes.
Result<Table> read_table(std::string_view bytes, const Reading& reading = {});

}  // namespace marshrut::sheet
