#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "app/errors.h"
#include "app/schema.h"
#include "kit/database_fixture.h"

using namespace marshrut;

namespace {

using Lines = std::vector<std::string>;

constexpr db::Query note_base{"test.note_base", "INSERT INTO schema_version (region, version, name) VALUES ('', 1, 'base')"};

/// What a database says of its tables, a line for each column, constraint and index.
constexpr db::Query told_by_sqlite[] = {
    {"test.columns",
     "SELECT m.name || ' ' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || coalesce(c.dflt_value, '') || ' '"
     " || c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY 1"},
    {"test.keys",
     "SELECT m.name || ' ' || f.\"table\" || ' ' || f.id || ' ' || f.\"from\" || ' ' || f.\"to\" || ' ' || f.on_delete"
     " FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1"},
    {"test.indices",
     "SELECT tbl_name || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE type = 'index' ORDER BY 1"},
};
constexpr db::Query told_by_postgresql[] = {
    {"test.columns",
     "SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' ||"
     " coalesce(column_default, '') FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1"},
    {"test.constraints",
     "SELECT CAST(conrelid AS regclass) || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint"
     " WHERE connamespace = CAST('public' AS regnamespace) ORDER BY 1"},
    {"test.indices", "SELECT tablename || ' ' || indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"},
};

/// One space where a text has any: how a statement is broken into lines says nothing.
std::string unbroken(const std::string& text) {
  std::string line;
  for (char c : text) {
    bool blank = c == ' ' || c == '\n';
    if (!blank || (!line.empty() && line.back() != ' ')) line += blank ? ' ' : c;
  }
  return line;
}

Lines told(db::Database& database) {
  std::span<const db::Query> questions = told_by_sqlite;
  if (database.dialect() == db::Dialect::postgresql) questions = told_by_postgresql;
  Lines lines;
  for (const auto& question : questions)
    for (const auto& line : database.read([&](db::Session& rows) { return rows.all<std::string>(question); }))
      lines.push_back(unbroken(line));
  return lines;
}

/// As a database of the first release comes to this one: by every migration in turn.
void grow(db::Database& database) {
  REQUIRE(app::version_of(database).value() == 0);
  database.write([](db::Session& rows) {
    rows.script(app::migrations.front().sql);
    rows.run(note_base);
  });
  REQUIRE(app::migrate(database).has_value());
  REQUIRE(app::version_of(database).value() == app::newest_version());
}

Lines told_of_grown(db::Dialect dialect) {
  kit::FreshDatabase database(dialect);
  grow(*database);
  return told(*database);
}

Lines told_of_fresh(db::Dialect dialect, const char* afterwards = "") {
  kit::FreshDatabase database(dialect);
  REQUIRE(app::migrate(*database) == app::Migrated::created);
  if (*afterwards) database->write([&](db::Session& rows) { rows.script(afterwards); });
  return told(*database);
}

}  // namespace

TEST_CASE("a fresh schema equals base plus migrations") {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    auto fresh = told_of_fresh(dialect), grown = told_of_grown(dialect);
    Lines without_migration, without_room;
    std::ranges::set_difference(fresh, grown, std::back_inserter(without_migration));
    std::ranges::set_difference(grown, fresh, std::back_inserter(without_room));
    for (const auto& line : without_migration) CHECK_MESSAGE(false, "no migration makes: " << line);
    for (const auto& line : without_room) CHECK_MESSAGE(false, "a migration makes what no schema.sql has: " << line);
    CHECK(fresh.size() > 500);
  }
}

TEST_CASE("a column, an index or a key that only one of two schemas has is seen") {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    auto fresh = told_of_fresh(dialect);
    CHECK(fresh != told_of_fresh(dialect, "ALTER TABLE school ADD COLUMN site TEXT"));
    CHECK(fresh != told_of_fresh(dialect, "CREATE INDEX school_title ON school (region, title)"));
    CHECK(fresh != told_of_fresh(dialect, "DROP INDEX post_path"));
    CHECK(fresh != told_of_fresh(dialect, "CREATE TABLE site (region TEXT, id TEXT, PRIMARY KEY (region, id))"));
  }
}

TEST_CASE("a database that another program filled is refused and stays as it was") {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    kit::FreshDatabase database(dialect);
    database->write([](db::Session& rows) { rows.script("CREATE TABLE somebody_elses (x TEXT)"); });
    auto refused = app::migrate(*database);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == &app::errors::database_foreign);
    CHECK(database->read([](db::Session& rows) { return rows.tables(); }) == Lines{"somebody_elses"});
  }
}

TEST_CASE("the role that serves adds to the journal and can neither change nor remove what is there") {
  if (kit::dialects().size() == 1) return;  // SQLite has no roles
  kit::FreshDatabase fresh(db::Dialect::postgresql);
  const auto role = fresh.url().substr(fresh.url().rfind('/') + 1) + "_role";
  fresh->write([&](db::Session& rows) { rows.script("CREATE ROLE " + role + "; GRANT ALL ON SCHEMA public TO " + role); });
  {
    auto served = db::Database::open(fresh.url() + "?options=-c%20role%3D" + role);
    REQUIRE(app::migrate(*served) == app::Migrated::created);
    // As a copy restored without rights leaves it: the next start takes them away again.
    served->write([&](db::Session& rows) { rows.script("GRANT ALL ON journal, journal_chain TO CURRENT_USER"); });
    REQUIRE(app::migrate(*served) == app::Migrated::already);
    const auto may = [&](const std::string& text) {
      try {
        served->write([&](db::Session& rows) { rows.script(text); });
        return true;
      } catch (const db::Fault& fault) {
        CHECK_MESSAGE(std::string(fault.what()).find("permission denied") != std::string::npos, fault.what());
        return false;
      }
    };
    CHECK(may("INSERT INTO journal_chain (region, sequence, entry, hash) VALUES ('43', 1, 'e', 'h')"));
    CHECK(may("UPDATE school SET title = 'x'"));
    for (const char* change : {"UPDATE journal SET region = 'x'", "DELETE FROM journal", "TRUNCATE journal",
                               "UPDATE journal_chain SET region = 'x'", "DELETE FROM journal_chain", "TRUNCATE journal_chain"})
      CHECK_FALSE_MESSAGE(may(change), change);
  }
  fresh->write([&](db::Session& rows) { rows.script("DROP OWNED BY " + role + "; DROP ROLE " + role); });
}
