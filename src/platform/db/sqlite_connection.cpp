#include "platform/db/sqlite_connection.h"

#include <fmt/format.h>

namespace marshrut::db {
namespace {

constexpr std::size_t most_statements = 1'000;
/// Behind the path of a database that can be made anew: commits need not wait for the disk, and who makes it has the
/// memory for its pages.
constexpr std::string_view relaxed_mark = "?synchronous=normal";

constexpr Query sqlite_begin_read{"db.begin", "BEGIN"};
constexpr Query sqlite_begin_write{"db.begin", "BEGIN IMMEDIATE"};
constexpr Query sqlite_commit{"db.commit", "COMMIT"};
constexpr Query sqlite_rollback{"db.rollback", "ROLLBACK"};

/// Ends a run of a statement however the run ends.
struct RunOfStatement {
  explicit RunOfStatement(SqliteStatement& running) : statement(running) { statement.running = true; }
  RunOfStatement(const RunOfStatement&) = delete;
  RunOfStatement& operator=(const RunOfStatement&) = delete;
  ~RunOfStatement() { statement.reset(); }
  SqliteStatement& statement;
};

}  // namespace

SqliteConnection::SqliteConnection(const std::string& given, Access access, int busy_ms) : access_(access) {
  const bool relaxed = given.ends_with(relaxed_mark);
  const auto path = relaxed ? given.substr(0, given.size() - relaxed_mark.size()) : given;
  sqlite3* made = nullptr;
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  if (access == Access::read_write) flags |= SQLITE_OPEN_CREATE;
  int code = sqlite3_open_v2(path.c_str(), &made, flags, nullptr);
  handle_.reset(made);
  if (code != SQLITE_OK)
    throw Unreachable(fmt::format("The database file {} cannot be opened: {}.", path, sqlite3_errstr(code)));
  if (sqlite3_db_readonly(made, "main") == 1)
    throw Unreachable(fmt::format("The database file {} is read-only.", path));
  configure(path, busy_ms);
  if (relaxed) command("PRAGMA synchronous=NORMAL");
}

void SqliteConnection::configure(const std::string& path, int busy_ms) {
  sqlite3_busy_timeout(handle(), busy_ms);
  // A mistyped column in double quotes would otherwise be taken for a text.
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
  try {
    command("PRAGMA journal_mode=WAL");
    command("PRAGMA synchronous=FULL");
    command("PRAGMA foreign_keys=ON");
    command("PRAGMA temp_store=MEMORY");
    // Not more: SQLite 3.40 goes through all pages kept at each commit after it has put pages of an index in order.
    command("PRAGMA cache_size=-16000");
    if (access_ == Access::read_only) command("PRAGMA query_only=ON");
    // What is deleted or overwritten does not stay legible in the file.
    else command("PRAGMA secure_delete=ON");
  } catch (const Fault& fault) {
    throw Unreachable(fmt::format("The file {} cannot be used as a database: {}.", path, fault.what()));
  }
}

void SqliteConnection::command(const char* text) {
  int code = sqlite3_exec(handle(), text, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) raise_sqlite(handle(), code, text);
}

void SqliteConnection::script(std::string_view text) {
  refuse_when_failed("script");
  ++statements_;
  failed_ = true;
  command(std::string(text).c_str());
  failed_ = false;
}

std::vector<std::string> SqliteConnection::tables() {
  static constexpr Query tables{"tables", "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"};
  return all<std::string>(tables);
}

SqliteStatement& SqliteConnection::statement(const Query& query) {
  auto& known = statements_by_text_[query.text.data()];
  if (known && known->is_of(query.text)) return *known;
  // Another text lies where an earlier one lay: the texts were not constants.
  if (known && known->running) throw Fault(fmt::format("{}: its text changed while it ran", query.name));
  known.reset();
  auto made = std::make_unique<SqliteStatement>(handle(), query);
  if (statements_by_text_.size() > most_statements)
    std::erase_if(statements_by_text_, [](const auto& entry) { return !entry.second || !entry.second->running; });
  return *(statements_by_text_[query.text.data()] = std::move(made));
}

std::int64_t SqliteConnection::execute(const Query& query, std::span<const Value> values, const Sink& sink) {
  // A sink may ask the same question again while its rows still come.
  auto& cached = statement(query);
  if (!cached.running) return run(cached, query, values, sink);
  SqliteStatement own(handle(), query);
  return run(own, query, values, sink);
}

std::int64_t SqliteConnection::execute_each(const Query& query, std::span<const Value> values, std::size_t times) {
  std::int64_t changed = 0;
  auto width = values.size() / times;
  for (std::size_t time = 0; time < times; ++time) changed += execute(query, values.subspan(time * width, width), {});
  return changed;
}

std::int64_t SqliteConnection::run(SqliteStatement& statement, const Query& query, std::span<const Value> values,
                                   const Sink& sink) {
  RunOfStatement guard(statement);
  failed_ = true;
  statement.bind(query.name, values);
  SqliteRow row(statement.handle());
  while (statement.step(query.name)) {
    failed_ = false;
    if (sink) sink(row);
    failed_ = true;
  }
  failed_ = false;
  return statement.changed();
}

void SqliteConnection::begin() {
  failed_ = false;
  statements_ = 0;
  try {
    execute(access_ == Access::read_only ? sqlite_begin_read : sqlite_begin_write, {}, {});
  } catch (const Retry& retry) {
    // The busy timeout has been waited out already.
    throw Busy(fmt::format("another program holds the database: {}", retry.what()));
  }
}

void SqliteConnection::commit() {
  refuse_when_failed(sqlite_commit.name);
  execute(sqlite_commit, {}, {});
}

void SqliteConnection::rollback() noexcept {
  // Some errors (a full disk) have rolled back already.
  if (sqlite3_get_autocommit(handle())) return;
  sqlite3_exec(handle(), sqlite_rollback.text.data(), nullptr, nullptr, nullptr);
}

}  // namespace marshrut::db
