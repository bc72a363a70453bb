#pragma once
// A SQLite file as a Database: one connection that writes, several that read beside it.
#include <string>

#include "platform/db/database.h"
#include "platform/db/pool.h"
#include "platform/db/sqlite_connection.h"

namespace marshrut::db {

class SqliteDatabase final : public Database {
 public:
  SqliteDatabase(const std::string& path, const Options& options);

  Dialect dialect() const override { return Dialect::sqlite; }
  void copy_to(const std::string& path) override;
  /// What was overwritten or deleted leaves the log of changes too, as far as nobody still reads it.
  void empty_log();

 protected:
  void attempt(Mode mode, const Body& body) override;

 private:
  Pool<SqliteConnection> writer_;
  Pool<SqliteConnection> readers_;
};

}  // namespace marshrut::db
