#include "platform/db/sqlite_statement.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "platform/db/database.h"

namespace marshrut::db {
namespace {

/// The number in "$12"; 0 when the parameter is written in another way.
std::size_t number_of_parameter(const char* name) {
  std::string_view text = name ? name : "";
  std::size_t number = 0;
  if (text.size() < 2 || text.front() != '$') return 0;
  auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() ? number : 0;
}

int bind_value(sqlite3_stmt* statement, int slot, const Value& value) {
  auto bind_text = [&](std::string_view text) {
    return sqlite3_bind_text64(statement, slot, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8);
  };
  switch (value.index()) {
    case 0: return sqlite3_bind_null(statement, slot);
    case 1: return sqlite3_bind_int64(statement, slot, std::get<1>(value));
    case 2: return sqlite3_bind_double(statement, slot, std::get<2>(value));
    case 3: return bind_text(std::get<3>(value));
    default: return bind_text(std::get<4>(value));
  }
}

}  // namespace

void raise_sqlite(sqlite3* connection, int code, std::string_view what) {
  auto words = fmt::format("{}: {}", what, connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code));
  switch (code & 0xff) {
    case SQLITE_CONSTRAINT: throw Violation(words);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: throw Retry(words);
    case SQLITE_FULL: throw Full(words);
    case SQLITE_CANTOPEN:
    case SQLITE_NOTADB: throw Unreachable(words);
    default: throw Fault(words);
  }
}

SqliteStatement::SqliteStatement(sqlite3* connection, const Query& query)
    : connection_(connection), text_(query.text) {
  sqlite3_stmt* made = nullptr;
  const char* rest = nullptr;
  int code = sqlite3_prepare_v3(connection, text_.c_str(), static_cast<int>(text_.size() + 1),
                                SQLITE_PREPARE_PERSISTENT, &made, &rest);
  handle_.reset(made);
  if (code != SQLITE_OK) raise_sqlite(connection, code, query.name);
  if (!made) throw Fault(fmt::format("{}: the statement is empty", query.name));
  sqlite3_stmt* second = nullptr;
  code = sqlite3_prepare_v2(connection, rest, -1, &second, nullptr);
  sqlite3_finalize(second);
  if (second || code != SQLITE_OK) throw Fault(fmt::format("{}: more than one statement", query.name));
  map_parameters(query);
}

void SqliteStatement::map_parameters(const Query& query) {
  auto slots = static_cast<std::size_t>(sqlite3_bind_parameter_count(handle()));
  for (std::size_t slot = 1; slot <= slots; ++slot) {
    auto number = number_of_parameter(sqlite3_bind_parameter_name(handle(), static_cast<int>(slot)));
    // Each $ name has one slot, so numbers above the count of slots mean that one below them is missing.
    if (number == 0 || number > slots)
      throw Fault(fmt::format("{}: parameters must be $1, $2 ... without a gap", query.name));
    argument_of_slot_.push_back(number - 1);
  }
  wanted_ = slots;
}

void SqliteStatement::bind(std::string_view name, std::span<const Value> values) {
  if (values.size() != wanted_)
    throw Fault(fmt::format("{}: {} parameters for {} places", name, values.size(), wanted_));
  for (std::size_t slot = 0; slot < wanted_; ++slot) {
    int code = bind_value(handle(), static_cast<int>(slot) + 1, values[argument_of_slot_[slot]]);
    if (code != SQLITE_OK) raise_sqlite(connection_, code, name);
  }
}

bool SqliteStatement::step(std::string_view name) {
  int code = sqlite3_step(handle());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  raise_sqlite(connection_, code, name);
}

void SqliteStatement::reset() noexcept {
  sqlite3_reset(handle());
  running = false;
}

std::int64_t SqliteStatement::changed() const {
  return sqlite3_stmt_readonly(handle()) ? 0 : sqlite3_changes64(connection_);
}

void SqliteRow::refuse(int column, const char* wanted) const {
  throw Unreadable(fmt::format("column {} is {}, not {}", sqlite3_column_name(statement_, column),
                               is_null(column) ? "null" : "of another nature", wanted));
}

std::int64_t SqliteRow::integer(int column) const {
  if (sqlite3_column_type(statement_, column) != SQLITE_INTEGER) refuse(column, "an integer");
  return sqlite3_column_int64(statement_, column);
}

double SqliteRow::real(int column) const {
  int type = sqlite3_column_type(statement_, column);
  if (type != SQLITE_FLOAT && type != SQLITE_INTEGER) refuse(column, "a number");
  return sqlite3_column_double(statement_, column);
}

std::string_view SqliteRow::text(int column) const {
  auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  if (!text) refuse(column, "a text");
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

}  // namespace marshrut::db
