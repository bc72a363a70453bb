#pragma once
// Statements over tables that the program names by data, for what must reach every table alike: what is kept about a
// person is taken away and erased so. Names of tables and columns are constants of the program, and anything but a plain
// name is a Fault; what a person gave is a parameter.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/db/database.h"

namespace marshrut::db {

/// Rows of a table in a region that belong to a key: their `by` is the key, or, where `through` says "route.id.person", an
/// `id` of the rows of `route` whose `person` is the key. Where `when` says "state.agreed", of those rows of `route` alone
/// whose `state` is that.
struct RowsOf {
  std::string_view table;
  std::string_view by;
  std::string_view through;
  std::string region;
  std::string key;
  std::string_view when = {};
};

using AnyRow = std::vector<std::optional<std::string>>;

/// The columns as texts, in the order of all of them.
std::vector<AnyRow> rows_of(Session& session, const RowsOf& of, const std::vector<std::string>& columns);
std::int64_t delete_rows(Session& session, const RowsOf& of);
/// Null when there is no value; the number of rows that had another.
std::int64_t set_column(Session& session, const RowsOf& of, std::string_view column, const std::optional<std::string>& value);
/// Where the column has exactly that value.
std::int64_t change_column(Session& session, const RowsOf& of, std::string_view column, const std::string& from,
                           const std::string& to);

/// A text within a column, in all rows of a region.
struct TextWithin {
  std::string_view table;
  std::string_view column;
  std::string region;
  std::string text;
};
std::int64_t count_containing(Session& session, const TextWithin& within);
std::int64_t delete_containing(Session& session, const TextWithin& within);
/// Where the column is exactly the text. `emptied`, when it is not "", is a column of the same row that becomes empty.
std::int64_t change_text(Session& session, const TextWithin& whole, const std::string& to, std::string_view emptied);
/// What stands in a column of the rows that contain the text.
std::vector<std::string> column_containing(Session& session, const TextWithin& within, std::string_view column);

/// What was overwritten or deleted leaves SQLite's log of changes too, as far as nobody still reads it. Nothing happens on
/// PostgreSQL: its server keeps its log by rules of its own.
void empty_log(Database& database);

}  // namespace marshrut::db
