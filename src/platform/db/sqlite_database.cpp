#include "platform/db/sqlite_database.h"

#include <fmt/format.h>

#include <filesystem>

namespace marshrut::db {
namespace {

Pool<SqliteConnection>::Open opener_of_sqlite(const std::string& path, Access access, int busy_ms) {
  return [=] { return std::make_unique<SqliteConnection>(path, access, busy_ms); };
}

void copy_pages(SqliteConnection& from, sqlite3* to, const std::string& path) {
  auto* backup = sqlite3_backup_init(to, "main", from.handle(), "main");
  if (!backup) raise_sqlite(to, sqlite3_errcode(to), path);
  int code = sqlite3_backup_step(backup, -1);
  sqlite3_backup_finish(backup);
  if (code != SQLITE_DONE) throw Fault(fmt::format("{}: the copy failed: {}", path, sqlite3_errstr(code)));
}

/// The first line of an answer of one column; empty when there is no row.
std::string answer_of_sqlite(sqlite3* connection, const char* question) {
  std::string answer;
  auto keep = [](void* into, int, char** columns, char**) {
    auto& kept = *static_cast<std::string*>(into);
    if (kept.empty() && columns[0]) kept = columns[0];
    return 0;
  };
  int code = sqlite3_exec(connection, question, keep, &answer, nullptr);
  if (code != SQLITE_OK) raise_sqlite(connection, code, question);
  return answer;
}

}  // namespace

SqliteDatabase::SqliteDatabase(const std::string& path, const Options& options)
    : Database(options),
      writer_(1, options.busy_ms, opener_of_sqlite(path, Access::read_write, options.busy_ms)),
      readers_(options.readers, options.busy_ms, opener_of_sqlite(path, Access::read_only, options.busy_ms)) {
  if (path.empty() || path == ":memory:")
    throw Unreachable("A SQLite database needs a file: sqlite:PATH.");
  writer_.take();
}

void SqliteDatabase::attempt(Mode mode, const Body& body) {
  auto connection = (mode == Mode::read ? readers_ : writer_).take();
  run_between(*connection, [&] { connection->begin(); }, body);
}

void SqliteDatabase::copy_to(const std::string& path) {
  if (std::filesystem::exists(path)) throw Fault(fmt::format("The file {} exists already.", path));
  try {
    auto source = readers_.take();
    SqliteConnection copy(path, Access::read_write, options_.busy_ms);
    copy_pages(*source, copy.handle(), path);
    auto verdict = answer_of_sqlite(copy.handle(), "PRAGMA integrity_check");
    if (verdict != "ok") throw Fault(fmt::format("{}: the copy is damaged: {}", path, verdict));
    // One plain file: a copy is carried about without its log.
    answer_of_sqlite(copy.handle(), "PRAGMA journal_mode=DELETE");
  } catch (...) {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    throw;
  }
}

void SqliteDatabase::empty_log() {
  auto connection = writer_.take();
  // Says in a row, not by a code, that a reader still holds the log: then the next turn empties it.
  answer_of_sqlite(connection->handle(), "PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace marshrut::db
