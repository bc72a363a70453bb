#pragma once
// One SQLite connection as a Session: its settings, its cache of compiled statements, its transaction. A write is
// acknowledged only when it is on the disk (WAL, synchronous=FULL), unless the path ends with ?synchronous=normal: then
// a crash of the machine may lose the last of them. A reader's connection refuses to write.
#include <memory>
#include <string>
#include <unordered_map>

#include "platform/db/database.h"
#include "platform/db/sqlite_statement.h"

namespace marshrut::db {

enum class Access { read_only, read_write };

class SqliteConnection final : public Session {
 public:
  /// Opens, and for read_write makes when absent; Unreachable when the file cannot be used as a database.
  SqliteConnection(const std::string& given, Access access, int busy_ms);

  Dialect dialect() const override { return Dialect::sqlite; }
  void script(std::string_view text) override;
  void only_add_to(std::string_view) override {}
  std::vector<std::string> tables() override;
  void prepare(const Query& query) override { statement(query); }

  void begin();
  void commit();
  void rollback() noexcept;

  sqlite3* handle() const { return handle_.get(); }

 protected:
  std::int64_t execute(const Query& query, std::span<const Value> values, const Sink& sink) override;
  std::int64_t execute_each(const Query& query, std::span<const Value> values, std::size_t times) override;

 private:
  struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
  };
  void command(const char* text);
  void configure(const std::string& path, int busy_ms);
  SqliteStatement& statement(const Query& query);
  std::int64_t run(SqliteStatement& statement, const Query& query, std::span<const Value> values, const Sink& sink);

  const Access access_;
  std::unique_ptr<sqlite3, Close> handle_;
  std::unordered_map<const char*, std::unique_ptr<SqliteStatement>> statements_by_text_;
};

}  // namespace marshrut::db
