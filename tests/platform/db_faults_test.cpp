#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "kit/database_fixture.h"

using namespace marshrut;
using doctest::Contains;

namespace {

constexpr db::Query misspelt{"thing.misspelt", "SELEKT 1"};
constexpr db::Query unknown_column{"thing.unknown", "SELECT \"nothing\" FROM thing"};
constexpr db::Query two_statements{"thing.two", "SELECT 1; SELECT 2"};
constexpr db::Query right{"thing.right", "SELECT count FROM thing WHERE count > $1"};
constexpr db::Query add{"thing.add", "INSERT INTO thing (count) VALUES ($1)"};
constexpr db::Query slow{"thing.slow", "SELECT CAST(pg_sleep(5) AS TEXT)"};
constexpr db::Query end_others{
    "db.end_others",
    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"};
constexpr const char* schema = "CREATE TABLE thing (count BIGINT NOT NULL);";

bool on_postgresql() { return kit::dialects().size() > 1; }

std::string temporary(const std::string& name) {
  return (std::filesystem::temp_directory_path() / ("marshrut_faults_" + name)).string();
}

std::vector<std::int64_t> counts(db::Database& database) {
  return database.read([](db::Session& session) { return session.all<std::int64_t>(right, 0); });
}

void end_connections(const std::string& url) {
  db::Database::open(url)->read([](db::Session& session) { session.one<std::int64_t>(end_others); });
}

}  // namespace

TEST_CASE("a statement that does not compile is named") {
  kit::on_each_database([](db::Database& database) {
    database.write([](db::Session& session) { session.script(schema); });
    database.read([](db::Session& session) {
      CHECK_THROWS_WITH_AS(session.prepare(misspelt), Contains("thing.misspelt: "), db::Fault);
      CHECK_THROWS_WITH_AS(session.prepare(unknown_column), Contains("thing.unknown: "), db::Fault);
      CHECK_THROWS_WITH_AS(session.prepare(two_statements), Contains("thing.two: "), db::Fault);
      session.prepare(right);
      CHECK(session.statements() == 0);
      CHECK(session.all<std::int64_t>(right, 0).empty());
    });
  });
}

TEST_CASE("a script with a mistake keeps nothing") {
  kit::on_each_database([](db::Database& database) {
    auto broken = [](db::Session& session) { session.script("CREATE TABLE thing (count BIGINT); SELEKT 1;"); };
    CHECK_THROWS_AS(database.write(broken), db::Fault);
    database.write([](db::Session& session) { session.script(schema); });
  });
}

TEST_CASE("a database that cannot be used is told in one sentence") {
  auto opening = [](const std::string& url) { db::Database::open(url); };
  CHECK_THROWS_WITH_AS(opening("sqlite:/nowhere/at/all.db"),
                       "The database file /nowhere/at/all.db cannot be opened: unable to open database file.",
                       db::Unreachable);
  CHECK_THROWS_WITH_AS(opening("mysql://x"), "The database must be named as sqlite:PATH or postgresql://...",
                       db::Unreachable);
  CHECK_THROWS_WITH_AS(opening("postgresql://127.0.0.1:1/x"), Contains("The database cannot be reached: "),
                       db::Unreachable);
  auto path = temporary("text.db");
  std::ofstream(path) << std::string(5'000, 'x');
  CHECK_THROWS_WITH_AS(opening("sqlite:" + path), Contains("file is not a database"), db::Unreachable);
  std::filesystem::remove(path);
}

TEST_CASE("a copy of a SQLite database is one whole file") {
  kit::FreshDatabase database(db::Dialect::sqlite);
  database->write([](db::Session& session) {
    session.script(schema);
    session.run(add, 7);
  });
  auto path = temporary("copy.db");
  std::filesystem::remove(path);
  database->copy_to(path);
  CHECK_FALSE(std::filesystem::exists(path + "-wal"));
  CHECK(counts(*db::Database::open("sqlite:" + path)) == std::vector<std::int64_t>{7});
  CHECK_THROWS_WITH_AS(database->copy_to(path), Contains("exists already"), db::Fault);
  for (auto* tail : {"", "-wal", "-shm"}) std::filesystem::remove(path + tail);
}

TEST_CASE("an idle connection that was ended is renewed unnoticed" * doctest::skip(!on_postgresql())) {
  kit::FreshDatabase database(db::Dialect::postgresql);
  database->write([](db::Session& session) {
    session.script(schema);
    session.run(add, 7);
  });
  end_connections(database.url());
  CHECK(counts(*database).size() == 1);
  end_connections(database.url());
  database->write([](db::Session& session) { session.run(add, 8); });
  CHECK(counts(*database).size() == 2);
}

TEST_CASE("a write whose connection breaks before its commit is tried again" * doctest::skip(!on_postgresql())) {
  kit::FreshDatabase database(db::Dialect::postgresql);
  database->write([](db::Session& session) { session.script(schema); });
  int tries = 0;
  database->write([&](db::Session& session) {
    session.run(add, ++tries);
    if (tries == 1) end_connections(database.url());
    session.run(add, 10);
  });
  CHECK(tries == 2);
  CHECK(counts(*database).size() == 2);
}

TEST_CASE("a prepared statement outlives a change of its table" * doctest::skip(!on_postgresql())) {
  kit::FreshDatabase database(db::Dialect::postgresql);
  database->write([](db::Session& session) { session.script(schema); });
  CHECK(counts(*database).empty());
  db::Database::open(database.url())->write([](db::Session& session) {
    session.script("ALTER TABLE thing ALTER COLUMN count TYPE NUMERIC");
  });
  CHECK(counts(*database).empty());
}

TEST_CASE("a statement that runs too long is ended" * doctest::skip(!on_postgresql())) {
  db::Options options;
  options.statement_ms = 100;
  kit::FreshDatabase database(db::Dialect::postgresql, options);
  CHECK_THROWS_WITH_AS(database->read([](db::Session& session) { session.all<std::string>(slow); }),
                       Contains("thing.slow: "), db::Fault);
  CHECK_THROWS_WITH_AS(database->copy_to(temporary("never.db")), Contains("pg_dump"), db::Fault);
}
