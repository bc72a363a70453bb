#pragma once
// From a table that a person sent to typed rows: every wrong cell is told by row and column as the sender's
// spreadsheet shows them, and right rows stay usable beside wrong ones.
//
//   sheet::RowReader r(...); person.surname = r.required("surname"); person.since = r.date("since").value_or(today);
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/result.h"
#include "base/time.h"
#include "platform/sheet/columns.h"
#include "platform/sheet/table.h"

namespace marshrut::sheet {

struct RowProblem {
  std::int64_t row = 0;  // as a spreadsheet shows it
  std::string column;    // the title as the sender wrote it; "" for the whole row
  std::string code;
  std::string ru;
  std::string en;
  std::string perhaps;   // the known word that may have been meant; "" when none is near
};
DESCRIBE(RowProblem, row, column, code, ru, en, perhaps)

inline constexpr std::size_t problems_shown = 500;

/// One row being read; problems gather in the list that it was given. A cell that is empty is told once: what else is
/// wrong with it follows from that.
class RowReader {
 public:
  /// Keys of the list by field and text: in which row, and what they stand for.
  using Keys = std::map<std::pair<std::string, std::string>, std::pair<int, std::string>>;

  RowReader(const Columns& columns, const Row& row, std::vector<RowProblem>& problems, Keys& keys)
      : columns_(columns), row_(row), problems_(problems), keys_(keys) {
    if (row.fault) problem("", *row.fault);
  }

  int number() const { return row_.number; }
  bool has(std::string_view field) const { return columns_.has(field); }
  const std::string& text(std::string_view field) const { return columns_.cell(row_, field); }
  /// The text, with a problem when it is empty.
  std::string required(std::string_view field);
  /// ISO or 31.12.2026; nothing when empty; a problem when malformed.
  std::optional<Date> date(std::string_view field);
  /// With a decimal point or comma; 0 when empty; a problem when malformed or out of bounds.
  double number(std::string_view field, double least, double most);
  std::int64_t whole(std::string_view field, std::int64_t least, std::int64_t most);
  /// "a; b;c" -> parts without spaces at the ends; empty parts are left out.
  std::vector<std::string> list(std::string_view field) const;

  void problem(std::string_view field, const Error& error);
  void problem(std::string_view field, const ErrorCode& code, std::vector<std::string> arguments = {}) {
    problem(field, Error{&code, "", std::move(arguments), {}});
  }
  /// What stands in the cell is not among the known words; the nearest of them is told with it.
  void unknown(std::string_view field, const ErrorCode& code, std::vector<std::string> arguments,
               std::span<const std::string> known);
  /// A key stands once in a list, or each time for the same, when it is said for what.
  void once(std::string_view field, const std::string& stands_for = "");
  bool good() const { return good_; }

 private:
  const Columns& columns_;
  const Row& row_;
  std::vector<RowProblem>& problems_;
  Keys& keys_;
  std::vector<std::string> empty_;  // fields told to be so
  bool good_ = true;
};

/// What an import found and did, as it is shown before and after.
struct ImportReport {
  Found found;
  std::vector<std::string> columns;         // titles that were understood
  std::vector<std::string> left_out;        // titles that nothing wanted
  std::int64_t rows = 0;
  std::int64_t good = 0;
  std::int64_t applied = 0;                 // 0 in a preview
  std::int64_t created = 0;
  std::int64_t updated = 0;
  std::vector<RowProblem> problems;         // at most 500; `problem_rows` counts all
  std::int64_t problem_rows = 0;
};
DESCRIBE(ImportReport, found, columns, left_out, rows, good, applied, created, updated, problems, problem_rows)

/// Reads every row by `parse(RowReader&) -> T`; keeps those without a problem.
template <class T>
struct Parsed {
  ImportReport report;
  std::vector<std::pair<int, T>> rows;  // row number and value
};

template <class Parse>
auto parse_rows(const Table& table, std::span<const Column> wanted, Parse&& parse, const SaidColumns& said = {})
    -> Result<Parsed<std::invoke_result_t<Parse&, RowReader&>>> {
  Parsed<std::invoke_result_t<Parse&, RowReader&>> parsed;
  auto columns = TRY(Columns::match(wanted, table.header, said));
  parsed.report.found = table.found;
  parsed.report.left_out = columns.unclaimed();
  for (const auto& column : wanted)
    if (columns.has(column.field)) parsed.report.columns.push_back(columns.title(column.field));
  RowReader::Keys keys;
  for (const auto& row : table.rows) {
    RowReader reader(columns, row, parsed.report.problems, keys);
    auto value = parse(reader);
    ++parsed.report.rows;
    if (reader.good()) parsed.rows.emplace_back(row.number, std::move(value));
    else ++parsed.report.problem_rows;
    if (parsed.report.problems.size() > problems_shown) parsed.report.problems.resize(problems_shown);
  }
  parsed.report.good = static_cast<std::int64_t>(parsed.rows.size());
  return parsed;
}

}  // namespace marshrut::sheet
