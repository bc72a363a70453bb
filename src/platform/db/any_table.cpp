#include "platform/db/any_table.h"

#include <fmt/format.h>

#include <algorithm>

#include "platform/db/sqlite_database.h"

namespace marshrut::db {
namespace {

const std::string& plain_name(const std::string& name) {
  auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  if (name.empty() || !std::ranges::all_of(name, plain)) throw Fault("not the name of a table or a column: " + name);
  return name;
}
std::string plain_name(std::string_view name) { return plain_name(std::string(name)); }

/// Of a statement whose parameters begin with region and key.
std::string condition(const RowsOf& of) {
  auto by = plain_name(of.by);
  if (of.through.empty()) return fmt::format("region = $1 AND {} = $2", by);
  auto first = of.through.find('.'), last = of.through.rfind('.');
  if (first == of.through.npos || first == last) throw Fault("not a table and two columns: " + std::string(of.through));
  auto table = plain_name(of.through.substr(0, first)), id = plain_name(of.through.substr(first + 1, last - first - 1));
  std::string when;
  if (const auto dot = of.when.find('.'); dot != of.when.npos)
    when = fmt::format(" AND t.{} = '{}'", plain_name(of.when.substr(0, dot)), plain_name(of.when.substr(dot + 1)));
  return fmt::format("region = $1 AND {} IN (SELECT t.{} FROM {} t WHERE t.region = $1 AND t.{} = $2{})", by, id, table,
                     plain_name(of.through.substr(last + 1)), when);
}

/// Of a statement whose parameters begin with region and the text; the same on both databases, whatever signs it holds.
std::string containing(const TextWithin& within) {
  return fmt::format("region = $1 AND replace({0}, $2, '') <> {0}", plain_name(within.column));
}

template <class... Arguments>
std::int64_t run_text(Session& session, std::string_view table, const std::string& text, const Arguments&... arguments) {
  auto name = "db.any." + std::string(table);
  return session.run(Query{name, text}, arguments...);
}

}  // namespace

std::vector<AnyRow> rows_of(Session& session, const RowsOf& of, const std::vector<std::string>& columns) {
  std::string order;
  for (const auto& column : columns) order += (order.empty() ? "" : ", ") + plain_name(column);
  // A column at a time: rows of the same order stand beside each other, and those that are alike in all do not differ.
  std::vector<AnyRow> rows;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    auto name = "db.any." + std::string(of.table);
    auto text = fmt::format("SELECT CAST({} AS TEXT) FROM {} WHERE {} ORDER BY {}", columns[i], plain_name(of.table),
                            condition(of), order);
    auto cells = session.all<std::optional<std::string>>(Query{name, text}, of.region, of.key);
    rows.resize(cells.size());
    for (std::size_t row = 0; row < cells.size(); ++row) rows[row].push_back(std::move(cells[row]));
  }
  return rows;
}

std::int64_t delete_rows(Session& session, const RowsOf& of) {
  return run_text(session, of.table, fmt::format("DELETE FROM {} WHERE {}", plain_name(of.table), condition(of)), of.region,
                  of.key);
}

std::int64_t set_column(Session& session, const RowsOf& of, std::string_view column,
                        const std::optional<std::string>& value) {
  auto name = plain_name(column), table = plain_name(of.table), where = condition(of);
  if (!value)
    return run_text(session, of.table, fmt::format("UPDATE {} SET {} = NULL WHERE {} AND {} IS NOT NULL", table, name, where, name),
                    of.region, of.key);
  return run_text(session, of.table, fmt::format("UPDATE {0} SET {1} = $3 WHERE {2} AND {1} <> $3", table, name, where),
                  of.region, of.key, *value);
}

std::int64_t change_column(Session& session, const RowsOf& of, std::string_view column, const std::string& from,
                           const std::string& to) {
  return run_text(session, of.table,
                  fmt::format("UPDATE {0} SET {1} = $4 WHERE {2} AND {1} = $3", plain_name(of.table), plain_name(column), condition(of)),
                  of.region, of.key, from, to);
}

std::int64_t count_containing(Session& session, const TextWithin& within) {
  auto text = fmt::format("SELECT count(*) FROM {} WHERE {}", plain_name(within.table), containing(within));
  return session.one<std::int64_t>(Query{"db.any.count", text}, within.region, within.text);
}

std::int64_t delete_containing(Session& session, const TextWithin& within) {
  return run_text(session, within.table, fmt::format("DELETE FROM {} WHERE {}", plain_name(within.table), containing(within)),
                  within.region, within.text);
}

std::int64_t change_text(Session& session, const TextWithin& whole, const std::string& to, std::string_view emptied) {
  auto also = emptied.empty() ? std::string() : fmt::format(", {} = ''", plain_name(emptied));
  return run_text(session, whole.table,
                  fmt::format("UPDATE {0} SET {1} = $3{2} WHERE region = $1 AND {1} = $2", plain_name(whole.table),
                              plain_name(whole.column), also),
                  whole.region, whole.text, to);
}

std::vector<std::string> column_containing(Session& session, const TextWithin& within, std::string_view column) {
  auto text = fmt::format("SELECT {} FROM {} WHERE {}", plain_name(column), plain_name(within.table), containing(within));
  return session.all<std::string>(Query{"db.any.column", text}, within.region, within.text);
}

void empty_log(Database& database) {
  if (auto* sqlite = dynamic_cast<SqliteDatabase*>(&database)) sqlite->empty_log();
}

}  // namespace marshrut::db
