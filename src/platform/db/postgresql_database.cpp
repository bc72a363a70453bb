#include "platform/db/postgresql_database.h"

namespace marshrut::db {

PostgresqlDatabase::PostgresqlDatabase(const std::string& url, const Options& options)
    : Database(options), pool_(options.readers, options.busy_ms, [url, options] {
        return std::make_unique<PostgresqlConnection>(url, options.statement_ms);
      }) {
  pool_.take();
}

void PostgresqlDatabase::attempt(Mode mode, const Body& body) {
  auto connection = pool_.take();
  auto isolation = mode == Mode::read ? Isolation::snapshot : Isolation::serializable;
  try {
    run_between(*connection, [&] { connection->begin(isolation); }, body);
  } catch (...) {
    if (!connection->sound()) connection.discard();
    throw;
  }
}

void PostgresqlDatabase::copy_to(const std::string&) {
  throw Fault("A PostgreSQL database is copied by pg_dump, not by this program.");
}

}  // namespace marshrut::db
