#include <doctest/doctest.h>

#include <thread>

#include "kit/database_fixture.h"
#include "kit/regulation_fixture.h"
#include "regulation/errors.h"
#include "regulation/store.h"

namespace marshrut::regulation {
namespace {

std::string schema() {
  std::ifstream file(MARSHRUT_ROOT "/src/regulation/schema.sql");
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string second_version() {
  auto text = kirov_text();
  std::string was = "version = \"1\"";
  return text.replace(text.find(was), was.size(), "version = \"2\"");
}

/// Versions 1 and 2 are kept, 1 is in force over the region from 2023 and 2 from 2026-09-01.
void put_two_versions(db::Database& database) {
  database.write([](db::Session& rows) { rows.script(schema()); });
  auto done = database.write([](db::Session& rows) -> Result<void> {
    TRY(store::keep(rows, "43", kirov_text(), "kirov.toml"));
    TRY(store::keep(rows, "43", second_version(), "kirov.toml"));
    TRY(store::put_in_force(rows, {"43", "43", Date::of(2023, 5, 31), "KIROV", "1"}));
    return store::put_in_force(rows, {"43", "43", Date::of(2026, 9, 1), "KIROV", "2"});
  });
  REQUIRE(done.has_value());
}

std::string version_at(db::Database& database, const std::string& path, Date day) {
  return database.read([&](db::Session& rows) {
    auto found = store::find_in_force(rows, "43", path, day);
    return found ? found->version : std::string("none");
  });
}

}  // namespace

TEST_CASE("the version in force is the latest that has begun") {
  kit::on_each_database([](db::Database& database) {
    put_two_versions(database);
    CHECK(version_at(database, "43/1/7", Date::of(2023, 5, 30)) == "none");
    CHECK(version_at(database, "43/1/7", Date::of(2023, 5, 31)) == "1");
    CHECK(version_at(database, "43/1/7", Date::of(2026, 8, 31)) == "1");
    CHECK(version_at(database, "43", Date::of(2026, 9, 1)) == "2");
    CHECK(version_at(database, "430", Date::of(2026, 9, 1)) == "none");
  });
}

TEST_CASE("a narrower territory has its own regulation, and its neighbour does not") {
  kit::on_each_database([](db::Database& database) {
    put_two_versions(database);
    auto done = database.write([](db::Session& rows) {
      return store::put_in_force(rows, {"43", "43/1", Date::of(2024, 1, 1), "KIROV", "2"});
    });
    REQUIRE(done.has_value());
    CHECK(version_at(database, "43/1/7", Date::of(2024, 6, 1)) == "2");
    CHECK(version_at(database, "43/10/7", Date::of(2024, 6, 1)) == "1");
    CHECK(database.read([](db::Session& rows) { return store::all_in_force(rows, "43").size(); }) == 3);
    CHECK(database.read([](db::Session& rows) { return store::all_in_force(rows, "66").size(); }) == 0);
  });
}

TEST_CASE("a text that is kept never changes under its version") {
  kit::on_each_database([](db::Database& database) {
    put_two_versions(database);
    auto again =
        database.write([](db::Session& rows) { return store::keep(rows, "43", kirov_text(), "kirov.toml"); });
    CHECK(again.has_value());
    auto other = database.write(
        [](db::Session& rows) { return store::keep(rows, "43", kirov_text() + "\n# new\n", "kirov.toml"); });
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().code == &errors::version_already_there);
    auto unknown = database.write([](db::Session& rows) {
      return store::put_in_force(rows, {"43", "43", Date::of(2027, 1, 1), "KIROV", "9"});
    });
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().code == &errors::unknown_version);
  });
}

TEST_CASE("a profile is read once, for all threads") {
  kit::on_each_database([](db::Database& database) {
    put_two_versions(database);
    Profiles profiles;
    std::vector<Profiles::Shared> seen(4);
    {
      std::vector<std::jthread> threads;
      for (auto& slot : seen)
        threads.emplace_back([&database, &profiles, &slot] {
          slot = database.read([&](db::Session& rows) {
            return profiles.in_force(rows, "43", "43/1", Date::of(2025, 1, 1)).value();
          });
        });
    }
    for (const auto& profile : seen) CHECK(profile == seen.front());
    CHECK(seen.front()->version == "1");
    auto other = database.read([&](db::Session& rows) { return profiles.load(rows, "66", "KIROV", "1"); });
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().code == &errors::unknown_version);
  });
}

}  // namespace marshrut::regulation
