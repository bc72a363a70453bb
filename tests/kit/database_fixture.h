#pragma once
// Real, empty databases for tests: a SQLite file in the temporary folder and a database of its own in the
// PostgreSQL that MARSHRUT_TEST_POSTGRESQL names (`tools/postgresql_cluster.sh start DIR` prints such a URL).
// Without that variable tests fail, unless MARSHRUT_TEST_WITHOUT_POSTGRESQL=1 says that SQLite alone will do.
#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

#include "platform/db/database.h"

namespace marshrut::kit {

/// The dialects that this run of the tests must cover.
std::vector<db::Dialect> dialects();
std::string name_of(db::Dialect dialect);

/// An empty database, gone with everything in it when the fixture ends.
class FreshDatabase {
 public:
  explicit FreshDatabase(db::Dialect dialect, const db::Options& options = {});
  FreshDatabase(const FreshDatabase&) = delete;
  FreshDatabase& operator=(const FreshDatabase&) = delete;
  ~FreshDatabase();

  db::Database& operator*() const { return *database_; }
  db::Database* operator->() const { return database_.get(); }
  const std::string& url() const { return url_; }

 private:
  void remove() noexcept;

  const db::Dialect dialect_;
  const std::string name_;
  std::string url_;
  std::unique_ptr<db::Database> database_;
};

/// Calls `check(db::Database&)` with a fresh database of each dialect; a failure names the dialect.
template <class Check>
void on_each_database(Check&& check, const db::Options& options = {}) {
  for (auto dialect : dialects()) {
    INFO("on " << name_of(dialect));
    FreshDatabase database(dialect, options);
    check(*database);
  }
}

}  // namespace marshrut::kit
