#include <doctest/doctest.h>

#include <limits>

#include "kit/database_fixture.h"

using namespace marshrut;
using doctest::Contains;

namespace {

enum class Colour { red, green };
DESCRIBE_ENUM(Colour, red, green)

struct Thing {
  Id<Thing> id;
  std::string name;
  std::optional<std::string> note;
  std::int64_t count = 0;
  double weight = 0;
  Date day;
  Instant moment;
  Colour colour = Colour::red;
  bool open = false;
  std::optional<int> rank;
  friend bool operator==(const Thing&, const Thing&) = default;
};
DESCRIBE(Thing, id, name, note, count, weight, day, moment, colour, open, rank)

struct Pair {
  std::int64_t left = 0;
  std::int64_t right = 0;
};
DESCRIBE(Pair, left, right)

constexpr const char* schema = R"(
  CREATE TABLE thing (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, note TEXT, count BIGINT NOT NULL,
    weight DOUBLE PRECISION NOT NULL, day TEXT NOT NULL, moment_ms BIGINT NOT NULL, colour TEXT NOT NULL,
    open BIGINT NOT NULL, rank BIGINT);
  CREATE INDEX thing_by_name ON thing (name);)";
constexpr db::Query add_thing{"thing.add", "INSERT INTO thing VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
constexpr db::Query find_thing{
    "thing.find", "SELECT id, name, note, count, weight, day, moment_ms, colour, open, rank FROM thing WHERE id = $1"};
constexpr db::Query swapped{"pair.swapped", "SELECT CAST($2 AS BIGINT), CAST($1 AS BIGINT)"};
constexpr db::Query two_columns{"pair.two", "SELECT 1, 2"};
constexpr db::Query null_text{"null.text", "SELECT CAST(NULL AS TEXT)"};
constexpr db::Query word{"text.word", "SELECT CAST('word' AS TEXT)"};
constexpr db::Query truth{"truth.value", "SELECT EXISTS (SELECT 1), 2 < 1"};

Thing ordinary(std::string id) {
  return {{std::move(id)}, "Ёжик «Щука» 🦔", "", 7, 0.1, Date::of(2026, 11, 25), {1'764'063'000'123}, Colour::green, true, 5};
}

}  // namespace

TEST_CASE("every kind of value returns as it was stored") {
  kit::on_each_database([](db::Database& database) {
    std::vector<Thing> things{ordinary("ordinary")};
    auto& extreme = things.emplace_back(ordinary("extreme"));
    extreme.note.reset();
    extreme.rank.reset();
    extreme.name = std::string(100'000, 'x') + "\n'\"\\\t$1";
    extreme.count = std::numeric_limits<std::int64_t>::min();
    extreme.weight = std::numeric_limits<double>::denorm_min();
    extreme.moment = {-1};
    auto& largest = things.emplace_back(ordinary("largest"));
    largest.count = std::numeric_limits<std::int64_t>::max();
    largest.weight = 1.0 / 3.0 * 1e300;
    database.write([&](db::Session& session) {
      session.script(schema);
      for (auto& thing : things) session.run(add_thing, thing);
    });
    for (auto& thing : things) {
      auto found = database.read([&](db::Session& session) { return session.find<Thing>(find_thing, thing.id); });
      REQUIRE(found);
      CHECK((*found == thing));
    }
  });
}

TEST_CASE("an empty text is not a null") {
  kit::on_each_database([](db::Database& database) {
    database.write([&](db::Session& session) {
      session.script(schema);
      session.run(add_thing, ordinary("a"));
      auto note = session.one<Thing>(find_thing, "a").note;
      REQUIRE(note);
      CHECK(note->empty());
    });
  });
}

TEST_CASE("parameters are bound by their number, not by their first appearance") {
  kit::on_each_database([](db::Database& database) {
    database.read([](db::Session& session) {
      auto pair = session.one<Pair>(swapped, 1, 2);
      CHECK(pair.left == 2);
      CHECK(pair.right == 1);
    });
  });
}

TEST_CASE("a truth value reads as a bool") {
  kit::on_each_database([](db::Database& database) {
    database.read([](db::Session& session) {
      auto pair = session.one<Pair>(truth);
      CHECK(pair.left == 1);
      CHECK(pair.right == 0);
    });
  });
}

TEST_CASE("a row that does not fit its struct is a fault that names the query") {
  kit::on_each_database([](db::Database& database) {
    auto reading = [&]<class T>(const db::Query& query, T) {
      database.read([&](db::Session& session) { return session.all<T>(query); });
    };
    CHECK_THROWS_WITH_AS(reading(two_columns, std::int64_t{}), "pair.two: 2 columns for 1 members", db::Fault);
    CHECK_THROWS_WITH_AS(reading(two_columns, Thing{}), "pair.two: 2 columns for 10 members", db::Fault);
    CHECK_THROWS_WITH_AS(reading(null_text, std::string{}), Contains("null.text: column"), db::Fault);
    CHECK_THROWS_WITH_AS(reading(word, std::int64_t{}), Contains("text.word: column"), db::Fault);
    CHECK_THROWS_WITH_AS(reading(word, Colour::red), "text.word: a stored name is not of its list", db::Fault);
    CHECK_THROWS_WITH_AS(reading(word, Date{}), "text.word: a stored date is not ISO", db::Fault);
  });
}

TEST_CASE("a wrong number of parameters is a fault") {
  kit::on_each_database([](db::Database& database) {
    CHECK_THROWS_WITH_AS(database.read([](db::Session& session) { session.one<Pair>(swapped, 1); }),
                         Contains("pair.swapped"), db::Fault);
  });
}

TEST_CASE("a text with a zero byte is refused on both databases") {
  kit::on_each_database([](db::Database& database) {
    database.write([](db::Session& session) { session.script(schema); });
    auto thing = ordinary("a");
    thing.name = std::string("a\0b", 3);
    CHECK_THROWS_WITH_AS(database.write([&](db::Session& session) { session.run(add_thing, thing); }),
                         "thing.add: a text holds a zero byte", db::Fault);
  });
}
