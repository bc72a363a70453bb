#include "app/schema.h"

#include <algorithm>

#include "app/errors.h"
#include "base/text.h"
#include "queries.h"

namespace marshrut::app {
namespace {

void create(db::Database& database) {
  database.write([](db::Session& rows) {
    rows.script(schema_sql);
    for (const auto& migration : migrations) rows.run(queries::insert_version, migration.version, migration.name);
  });
}

void advance(db::Database& database, const Migration& migration) {
  database.write([&](db::Session& rows) {
    rows.script(migration.sql);
    rows.run(queries::insert_version, migration.version, migration.name);
  });
}

/// Whoever serves may not forge what was done. Done at every start: a copy restored without its rights lost them.
void keep_journal(db::Database& database) {
  database.write([](db::Session& rows) {
    for (const auto* table : {"journal", "journal_chain"}) rows.only_add_to(table);
  });
}

}  // namespace

std::string_view schema() { return schema_sql; }

std::vector<SchemaTable> schema_tables() {
  std::vector<SchemaTable> tables;
  for (const auto& line : list_of(schema(), '\n')) {
    auto words = list_of(line, ' ');
    if (words.size() > 2 && words[0] == "CREATE" && words[1] == "TABLE") tables.push_back({words[2], {}, {}});
    if (tables.empty() || words.size() < 2) continue;
    auto type = words[1].substr(0, words[1].find(','));
    if (type != "TEXT" && type != "BIGINT" && type != "DOUBLE") continue;
    tables.back().columns.push_back(words[0]);
    if (type == "TEXT") tables.back().texts.push_back(words[0]);
  }
  return tables;
}

std::int64_t newest_version() { return migrations.empty() ? 0 : migrations.back().version; }

Result<std::int64_t> version_of(db::Database& database) {
  const auto tables = database.read([](db::Session& rows) { return rows.tables(); });
  if (!tables.empty() && std::ranges::find(tables, "schema_version") == tables.end())
    return fail(errors::database_foreign, "", tables.front());
  database.write([](db::Session& rows) { rows.run(queries::make_version_table); });
  return database.read([](db::Session& rows) { return rows.one<std::int64_t>(queries::last_version); });
}

Result<Migrated> migrate(db::Database& database) {
  auto version = TRY(version_of(database));
  if (version > newest_version())
    return fail(errors::database_newer, "", std::to_string(version), std::to_string(newest_version()));
  if (version == 0) create(database);
  for (const auto& migration : migrations)
    if (version > 0 && migration.version > version) advance(database, migration);
  keep_journal(database);
  if (version == newest_version()) return Migrated::already;
  return version == 0 ? Migrated::created : Migrated::advanced;
}

}  // namespace marshrut::app
