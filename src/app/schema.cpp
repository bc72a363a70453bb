#include "app/schema.h"

#include "app/errors.h"

namespace marshrut::app {
namespace {

// The version table belongs to no region: it is the file's own.
constexpr std::string_view version_table =
    "CREATE TABLE IF NOT EXISTS schema_version (region TEXT NOT NULL, version BIGINT NOT NULL, name TEXT NOT NULL, "
    "PRIMARY KEY (region, version));";
constexpr db::Query insert_version{"app.insert_version",
                                   "INSERT INTO schema_version (region, version, name) VALUES ('', $1, $2)"};
constexpr db::Query last_version{"app.last_version",
                                 "SELECT COALESCE(max(version), 0) FROM schema_version WHERE region = ''"};

void create(db::Database& database) {
  database.write([](db::Session& rows) {
    rows.script(schema_sql);
    for (const auto& migration : migrations) rows.run(insert_version, migration.version, migration.name);
  });
}

void advance(db::Database& database, const Migration& migration) {
  database.write([&](db::Session& rows) {
    rows.script(migration.sql);
    rows.run(insert_version, migration.version, migration.name);
  });
}

}  // namespace

std::string_view schema() { return schema_sql; }

std::int64_t newest_version() { return migrations.empty() ? 0 : migrations.back().version; }

std::int64_t version_of(db::Database& database) {
  database.write([](db::Session& rows) { rows.script(version_table); });
  return database.read([](db::Session& rows) { return rows.one<std::int64_t>(last_version); });
}

Result<Migrated> migrate(db::Database& database) {
  auto version = version_of(database);
  if (version > newest_version())
    return fail(errors::database_newer, "", std::to_string(version), std::to_string(newest_version()));
  if (version == newest_version()) return Migrated::already;
  if (version == 0) {
    create(database);
    return Migrated::created;
  }
  for (const auto& migration : migrations)
    if (migration.version > version) advance(database, migration);
  return Migrated::advanced;
}

}  // namespace marshrut::app
