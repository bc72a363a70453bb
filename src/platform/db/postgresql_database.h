#pragma once
// A PostgreSQL database as a Database: a bounded pool, opened as needed. Writes are serializable, reads are
// snapshots; a connection that is no longer sound is closed and another opened in its place.
#include <string>

#include "platform/db/database.h"
#include "platform/db/pool.h"
#include "platform/db/postgresql_connection.h"

namespace marshrut::db {

class PostgresqlDatabase final : public Database {
 public:
  PostgresqlDatabase(const std::string& url, const Options& options);

  Dialect dialect() const override { return Dialect::postgresql; }
  void copy_to(const std::string& path) override;

 protected:
  void attempt(Mode mode, const Body& body) override;

 private:
  Pool<PostgresqlConnection> pool_;
};

}  // namespace marshrut::db
