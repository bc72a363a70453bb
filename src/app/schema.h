#pragma once
// The tables of every room in the order of rooms, the migrations, and the version that a database is at.
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "platform/db/database.h"

namespace marshrut::app {

/// One file of migrations/: 0001-base.sql is the schema of the first release; each later one changes it.
struct Migration {
  std::int64_t version;
  std::string_view name;
  std::string_view sql;
};

/// Embedded by the build.
extern const std::span<const Migration> migrations;
extern const std::string_view schema_sql;

/// The schema's text, as contract/schema.sql holds it.
std::string_view schema();
/// The tables of the text with their columns, in its order.
struct SchemaTable {
  std::string name;
  std::vector<std::string> columns;
  std::vector<std::string> texts;  // those that are TEXT
};
std::vector<SchemaTable> schema_tables();

enum class Migrated { created, already, advanced };
/// Brings a database to this program's version: creates everything in an empty one, runs what is missing in an older
/// one, each migration in a transaction of its own. Refuses one that is newer than the program or another's. Whatever the
/// version was, the role it runs under may only add to the journal afterwards.
Result<Migrated> migrate(db::Database& database);
/// The database's version; 0 when empty. Refuses one that another program filled, and leaves it as it is.
Result<std::int64_t> version_of(db::Database& database);
std::int64_t newest_version();

}  // namespace marshrut::app
