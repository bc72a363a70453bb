#pragma once
// A compiled statement of one SQLite connection, its parameters mapped by name, and the row it stands on.
// SQLite numbers $ parameters by first appearance, so "$2" may well be its first one.
#include <sqlite3.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/db/query.h"
#include "platform/db/values.h"

namespace marshrut::db {

/// Throws the Violation, Retry or Fault that a result code means; `what` names the query or the deed.
[[noreturn]] void raise_sqlite(sqlite3* connection, int code, std::string_view what);

class SqliteStatement {
 public:
  /// Compiles; a Fault when the text is wrong, is several statements, or has a gap in $1, $2 ...
  SqliteStatement(sqlite3* connection, const Query& query);

  /// Makes ready to run from the start. The values must outlive the run.
  void bind(std::string_view name, std::span<const Value> values);
  /// Moves to the next row; false at the end.
  bool step(std::string_view name);
  /// Frees what a run holds (locks, parameters); never fails.
  void reset() noexcept;

  /// Whether this is the compiled form of that text.
  bool is_of(std::string_view text) const { return text_ == text; }
  std::int64_t changed() const;
  sqlite3_stmt* handle() const { return handle_.get(); }

  bool running = false;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  void map_parameters(const Query& query);

  sqlite3* connection_;
  std::string text_;
  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
  std::vector<std::size_t> argument_of_slot_;
  std::size_t wanted_ = 0;
};

class SqliteRow final : public Row {
 public:
  explicit SqliteRow(sqlite3_stmt* statement) : statement_(statement) {}
  bool is_null(int column) const override { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
  std::int64_t integer(int column) const override;
  double real(int column) const override;
  std::string_view text(int column) const override;
  int columns() const override { return sqlite3_data_count(statement_); }

 private:
  [[noreturn]] void refuse(int column, const char* wanted) const;

  sqlite3_stmt* statement_;
};

}  // namespace marshrut::db
