#pragma once
// How many rows a table holds; for summaries and soak tests, whose lists of tables come from the schema.
#include <cstdint>
#include <string>

#include "platform/db/database.h"

namespace marshrut::db {

/// Precondition: `table` is the plain name of a table of the schema.
std::int64_t count_rows(Session& session, const std::string& table);

}  // namespace marshrut::db
