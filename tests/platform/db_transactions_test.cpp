#include <doctest/doctest.h>

#include <atomic>
#include <thread>

#include "base/result.h"
#include "kit/database_fixture.h"

using namespace marshrut;
using doctest::Contains;

namespace {

constexpr ErrorCode refused{"test.refused", Kind::conflict, "Отказано.", "Refused."};

constexpr const char* schema = R"(
  CREATE TABLE owner (id TEXT NOT NULL PRIMARY KEY);
  CREATE TABLE counter (id TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL REFERENCES owner (id), value BIGINT NOT NULL);
  INSERT INTO owner VALUES ('somebody');
  INSERT INTO counter VALUES ('a', 'somebody', 0);)";
constexpr db::Query add_counter{"counter.add", "INSERT INTO counter (id, owner, value) VALUES ($1, $2, $3)"};
constexpr db::Query load_value{"counter.value", "SELECT value FROM counter WHERE id = $1"};
constexpr db::Query save_value{"counter.save", "UPDATE counter SET value = $2 WHERE id = $1"};
constexpr db::Query count_counters{"counter.count", "SELECT count(*) FROM counter"};
constexpr db::Query list_values{"counter.list", "SELECT value FROM counter ORDER BY value"};
constexpr db::Query find_held{"held.find", "SELECT id FROM held WHERE region = $1 AND person = $2"};
constexpr db::Query add_held{"held.add", "INSERT INTO held (region, id, person, a) VALUES ($1, $2, $3, $4)"};
// Of PostgreSQL alone.
constexpr db::Query looked_through{
    "held.looked_through",
    "SELECT CAST(seq_tup_read + idx_tup_fetch AS BIGINT) FROM pg_stat_xact_user_tables WHERE relname = 'held'"};

void with_counters(void (*check)(db::Database&), const db::Options& options = {}) {
  kit::on_each_database(
      [&](db::Database& database) {
        database.write([](db::Session& session) { session.script(schema); });
        check(database);
      },
      options);
}

std::int64_t value_of(db::Database& database) {
  return database.read([](db::Session& session) { return session.one<std::int64_t>(load_value, "a"); });
}

std::int64_t counters_in(db::Database& database) {
  return database.read([](db::Session& session) { return session.one<std::int64_t>(count_counters); });
}

struct NewCounter {
  std::string id;
  std::string owner;
  std::int64_t value = 0;
};
DESCRIBE(NewCounter, id, owner, value)

}  // namespace

TEST_CASE("a write that returns an error keeps nothing") {
  with_counters([](db::Database& database) {
    auto answer = database.write([](db::Session& session) -> Result<int> {
      CHECK(session.run(save_value, "a", 5) == 1);
      return fail(refused);
    });
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == &refused);
    CHECK(value_of(database) == 0);
  });
}

TEST_CASE("a write that returns a value is kept") {
  with_counters([](db::Database& database) {
    auto answer =
        database.write([](db::Session& session) -> Result<std::int64_t> { return session.run(save_value, "a", 5); });
    CHECK(answer == 1);
    CHECK(value_of(database) == 5);
  });
}

TEST_CASE("a write that throws keeps nothing, and the next one works") {
  with_counters([](db::Database& database) {
    auto failing = [](db::Session& session) {
      session.run(save_value, "a", 5);
      throw std::logic_error("a bug");
    };
    CHECK_THROWS_AS(database.write(failing), std::logic_error);
    CHECK(value_of(database) == 0);
    database.write([](db::Session& session) { session.run(save_value, "a", 6); });
    CHECK(value_of(database) == 6);
  });
}

TEST_CASE("a broken key is a violation") {
  with_counters([](db::Database& database) {
    auto adding = [&](const char* id, const char* owner) {
      database.write([&](db::Session& session) { session.run(add_counter, id, owner, 1); });
    };
    CHECK_THROWS_WITH_AS(adding("a", "somebody"), Contains("counter.add: "), db::Violation);
    CHECK_THROWS_WITH_AS(adding("b", "nobody"), Contains("counter.add: "), db::Violation);
    CHECK(counters_in(database) == 1);
  });
}

TEST_CASE("a transaction with a failed statement cannot go on or be kept") {
  with_counters([](db::Database& database) {
    auto going_on = [](bool ask_again) {
      return [=](db::Session& session) {
        session.run(save_value, "a", 5);
        CHECK_THROWS_AS(session.run(add_counter, "a", "somebody", 1), db::Violation);
        if (ask_again) CHECK_THROWS_AS(session.run(save_value, "a", 6), db::Fault);
      };
    };
    CHECK_THROWS_AS(database.write(going_on(false)), db::Fault);
    CHECK_THROWS_AS(database.write(going_on(true)), db::Fault);
    CHECK(value_of(database) == 0);
  });
}

TEST_CASE("a reader cannot write") {
  with_counters([](db::Database& database) {
    CHECK_THROWS_AS(database.read([](db::Session& session) { session.run(save_value, "a", 5); }), db::Fault);
    CHECK(value_of(database) == 0);
  });
}

TEST_CASE("increments by eight threads lose nothing") {
  db::Options options;
  options.write_tries = 100;
  with_counters(
      [](db::Database& database) {
        auto increment = [](db::Session& session) {
          session.run(save_value, "a", session.one<std::int64_t>(load_value, "a") + 1);
        };
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 8; ++thread)
          threads.emplace_back([&] {
            for (int time = 0; time < 25; ++time) database.write(increment);
          });
        threads.clear();
        CHECK(value_of(database) == 200);
      },
      options);
}

TEST_CASE("a reader sees one moment while others write") {
  with_counters([](db::Database& database) {
    database.read([&](db::Session& session) {
      CHECK(session.one<std::int64_t>(load_value, "a") == 0);
      std::jthread([&] { database.write([](db::Session& other) { other.run(save_value, "a", 5); }); }).join();
      CHECK(session.one<std::int64_t>(load_value, "a") == 0);
    });
    CHECK(value_of(database) == 5);
  });
}

TEST_CASE("a write is tried again as a whole, but not for ever") {
  db::Options options;
  options.write_tries = 3;
  with_counters(
      [](db::Database& database) {
        int tries = 0;
        auto failing = [&](int times) {
          return [&, times](db::Session& session) {
            session.run(add_counter, "after " + std::to_string(times), "somebody", ++tries);
            if (tries <= times) throw db::Retry("busy");
          };
        };
        database.write(failing(2));
        CHECK(tries == 3);
        CHECK(counters_in(database) == 2);
        tries = 0;
        CHECK_THROWS_AS(database.write(failing(3)), db::Retry);
        CHECK(tries == 3);
      },
      options);
}

TEST_CASE("a question may be asked again while its rows still come") {
  with_counters([](db::Database& database) {
    database.write([](db::Session& session) { session.run(add_counter, "b", "somebody", 1); });
    database.read([](db::Session& session) {
      std::vector<std::int64_t> seen;
      session.each<std::int64_t>(list_values, [&](std::int64_t) {
        for (auto value : session.all<std::int64_t>(list_values)) seen.push_back(value);
      });
      CHECK(seen == std::vector<std::int64_t>{0, 1, 0, 1});
      CHECK(session.statements() == 3);
    });
  });
}

TEST_CASE("many things are written at once, or none of them") {
  with_counters([](db::Database& database) {
    std::vector<NewCounter> counters;
    for (int number = 0; number < 1'000; ++number)
      counters.push_back({"n" + std::to_string(number), "somebody", number});
    auto write = [&] {
      return database.write([&](db::Session& session) { return session.run_each(add_counter, counters); });
    };
    CHECK(write() == 1'000);
    CHECK(counters_in(database) == 1'001);
    counters.insert(counters.begin(), {"first", "somebody", 1});
    CHECK_THROWS_AS(write(), db::Violation);
    CHECK(counters_in(database) == 1'001);
    counters.clear();
    CHECK(write() == 0);
  });
}

TEST_CASE("a transaction that fills a table does not look through the whole of it at every row") {
  kit::on_each_database([](db::Database& database) {
    if (database.dialect() != db::Dialect::postgresql) return;
    constexpr std::int64_t rows = 3'000;
    const auto looked = database.write([&](db::Session& session) {
      // Of so wide a table the server expects few rows, and every index seems as good as another.
      session.script(R"(CREATE TABLE held (region TEXT NOT NULL, id TEXT NOT NULL, person TEXT NOT NULL,
                          a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT, i TEXT, j TEXT, PRIMARY KEY (region, id));
                        CREATE INDEX held_person ON held (region, person);
                        CREATE INDEX held_b ON held (region, b))");
      for (std::int64_t number = 0; number < rows; ++number) {
        const auto id = "n" + std::to_string(number);
        CHECK_FALSE(session.find<std::string>(find_held, "43", id));
        session.run(add_held, "43", id, id, std::string(400, 'a'));
      }
      return session.one<std::int64_t>(looked_through);
    });
    CHECK(looked < rows * rows / 10);
  });
}

TEST_CASE("who waits too long for a connection is told so") {
  db::Options options;
  options.busy_ms = 50;
  options.readers = 1;
  with_counters(
      [](db::Database& database) {
        auto inside = [&](db::Session&) { database.write([](db::Session&) {}); };
        CHECK_THROWS_WITH_AS(database.write(inside), "no database connection became free within 50 ms", db::Busy);
      },
      options);
}
