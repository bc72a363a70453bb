// What platform/db costs beside the raw C interfaces of the databases: a row found by its key and put into the
// same struct, inside one transaction, and as a transaction of its own.
//
//   build/release/bench/db_bench                      SQLite
//   MARSHRUT_TEST_POSTGRESQL=URL build/release/bench/db_bench    PostgreSQL too (a table is made and dropped)
#include <benchmark/benchmark.h>
#include <libpq-fe.h>
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "platform/db/database.h"

namespace {

using namespace marshrut;

struct Person {
  Id<Person> id;
  std::string family_name;
  std::string given_name;
  std::optional<std::string> patronymic;
  Date born;
  std::int64_t revision = 0;
};
DESCRIBE(Person, id, family_name, given_name, patronymic, born, revision)

constexpr int people = 100'000;
constexpr db::Query add{"bench.add", "INSERT INTO bench_person VALUES ($1, $2, $3, $4, $5, $6)"};
constexpr db::Query find{
    "bench.find",
    "SELECT id, family_name, given_name, patronymic, born, revision FROM bench_person WHERE id = $1"};
constexpr const char* schema =
    "CREATE TABLE bench_person (id TEXT NOT NULL PRIMARY KEY, family_name TEXT NOT NULL, given_name TEXT NOT NULL, "
    "patronymic TEXT, born TEXT NOT NULL, revision BIGINT NOT NULL);";

std::string key_of(int number) { return "01J0000000000000000" + std::to_string(100'000 + number); }

/// The keys are asked for in an order that is not that of the table.
class Keys {
 public:
  std::string next() { return key_of(number_ = static_cast<int>((number_ * 7'919LL + 104'729) % people)); }

 private:
  int number_ = 0;
};

void fill(db::Database& database) {
  std::vector<Person> rows;
  for (int number = 0; number < people; ++number)
    rows.push_back({{key_of(number)}, "Воробьёва", "Евдокия", "Пантелеймоновна", Date::of(1980, 5, 17), number});
  database.write([&](db::Session& session) {
    session.script(schema);
    session.run_each(add, rows);
  });
}

db::Database& sqlite() {
  static const auto path = (std::filesystem::temp_directory_path() / "marshrut_bench.db").string();
  static const auto database = [] {
    for (auto* tail : {"", "-wal", "-shm"}) std::filesystem::remove(path + tail);
    auto made = db::Database::open("sqlite:" + path);
    fill(*made);
    return made;
  }();
  return *database;
}

std::string postgresql_url() {
  const char* url = std::getenv("MARSHRUT_TEST_POSTGRESQL");
  return url ? url : "";
}

db::Database& postgresql() {
  static const auto database = [] {
    auto made = db::Database::open(postgresql_url());
    made->write([](db::Session& session) { session.script("DROP TABLE IF EXISTS bench_person"); });
    fill(*made);
    return made;
  }();
  return *database;
}

void within_one_transaction(benchmark::State& state, db::Database& database) {
  Keys keys;
  database.read([&](db::Session& session) {
    for (auto _ : state) benchmark::DoNotOptimize(session.find<Person>(find, keys.next()));
  });
}

void transaction_each(benchmark::State& state, db::Database& database) {
  Keys keys;
  for (auto _ : state)
    benchmark::DoNotOptimize(
        database.read([&](db::Session& session) { return session.find<Person>(find, keys.next()); }));
}

/// What a careful programmer would write against sqlite3.
class RawSqlite {
 public:
  RawSqlite() {
    sqlite();
    auto path = (std::filesystem::temp_directory_path() / "marshrut_bench.db").string();
    sqlite3_open_v2(path.c_str(), &connection_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    sqlite3_exec(connection_, "PRAGMA cache_size=-16000", nullptr, nullptr, nullptr);
    find_ = prepared(find.text.data());
    begin_ = prepared("BEGIN");
    commit_ = prepared("COMMIT");
  }
  RawSqlite(const RawSqlite&) = delete;
  RawSqlite& operator=(const RawSqlite&) = delete;
  ~RawSqlite() {
    for (auto* statement : {find_, begin_, commit_}) sqlite3_finalize(statement);
    sqlite3_close(connection_);
  }

  void begin() { run(begin_); }
  void commit() { run(commit_); }
  std::optional<Person> person(const std::string& id) {
    std::optional<Person> found;
    sqlite3_bind_text(find_, 1, id.data(), static_cast<int>(id.size()), SQLITE_STATIC);
    if (sqlite3_step(find_) == SQLITE_ROW) {
      found.emplace(Person{{text(0)}, text(1), text(2), {}, *Date::parse(text(4)), sqlite3_column_int64(find_, 5)});
      if (sqlite3_column_type(find_, 3) != SQLITE_NULL) found->patronymic = text(3);
      sqlite3_step(find_);
    }
    sqlite3_reset(find_);
    return found;
  }

 private:
  sqlite3_stmt* prepared(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v3(connection_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
  }
  void run(sqlite3_stmt* statement) {
    sqlite3_step(statement);
    sqlite3_reset(statement);
  }
  std::string text(int column) {
    auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(find_, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(find_, column))};
  }

  sqlite3* connection_ = nullptr;
  sqlite3_stmt *find_ = nullptr, *begin_ = nullptr, *commit_ = nullptr;
};

/// What a careful programmer would write against libpq.
class RawPostgresql {
 public:
  RawPostgresql() {
    postgresql();
    connection_ = PQconnectdb(postgresql_url().c_str());
    PQclear(PQprepare(connection_, "find", find.text.data(), 1, nullptr));
  }
  RawPostgresql(const RawPostgresql&) = delete;
  RawPostgresql& operator=(const RawPostgresql&) = delete;
  ~RawPostgresql() { PQfinish(connection_); }

  void begin() { PQclear(PQexec(connection_, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")); }
  void commit() { PQclear(PQexec(connection_, "COMMIT")); }
  std::optional<Person> person(const std::string& id) {
    const char* values[] = {id.c_str()};
    auto* answer = PQexecPrepared(connection_, "find", 1, values, nullptr, nullptr, 0);
    std::optional<Person> found;
    auto text = [&](int column) { return std::string(PQgetvalue(answer, 0, column)); };
    if (PQntuples(answer) > 0) {
      found.emplace(Person{{text(0)}, text(1), text(2), {}, *Date::parse(text(4)), std::atoll(PQgetvalue(answer, 0, 5))});
      if (!PQgetisnull(answer, 0, 3)) found->patronymic = text(3);
    }
    PQclear(answer);
    return found;
  }

 private:
  PGconn* connection_ = nullptr;
};

template <class Raw>
void raw_within_one_transaction(benchmark::State& state) {
  Raw raw;
  Keys keys;
  raw.begin();
  for (auto _ : state) benchmark::DoNotOptimize(raw.person(keys.next()));
  raw.commit();
}

template <class Raw>
void raw_transaction_each(benchmark::State& state) {
  Raw raw;
  Keys keys;
  for (auto _ : state) {
    raw.begin();
    benchmark::DoNotOptimize(raw.person(keys.next()));
    raw.commit();
  }
}

}  // namespace

int main(int count, char** words) {
  benchmark::Initialize(&count, words);
  auto add_benchmark = [](const char* name, auto function) {
    benchmark::RegisterBenchmark(name, function)->UseRealTime();
  };
  add_benchmark("sqlite/select/raw", raw_within_one_transaction<RawSqlite>);
  add_benchmark("sqlite/select/session", [](auto& state) { within_one_transaction(state, sqlite()); });
  add_benchmark("sqlite/transaction/raw", raw_transaction_each<RawSqlite>);
  add_benchmark("sqlite/transaction/session", [](auto& state) { transaction_each(state, sqlite()); });
  if (!postgresql_url().empty()) {
    add_benchmark("postgresql/select/raw", raw_within_one_transaction<RawPostgresql>);
    add_benchmark("postgresql/select/session", [](auto& state) { within_one_transaction(state, postgresql()); });
    add_benchmark("postgresql/transaction/raw", raw_transaction_each<RawPostgresql>);
    add_benchmark("postgresql/transaction/session", [](auto& state) { transaction_each(state, postgresql()); });
  }
  benchmark::RunSpecifiedBenchmarks();
  if (!postgresql_url().empty())
    postgresql().write([](db::Session& session) { session.script("DROP TABLE IF EXISTS bench_person"); });
}
