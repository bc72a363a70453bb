#pragma once
#include <string_view>

namespace marshrut::db {

/// A statement of a room's queries.sql; one text for both databases, parameters $1, $2 ...
struct Query {
  std::string_view name;  // room.name
  std::string_view text;
};

}  // namespace marshrut::db
