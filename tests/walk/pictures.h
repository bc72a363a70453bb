#pragma once
// Rows as they lie in the database: all of a route as one text, to see whether anything of it changed, and what must hold
// of all rows at any moment.
#include <string>

#include "platform/db/database.h"

namespace marshrut::walk {

std::string picture_of(db::Session& rows, const std::string& region, const std::string& route);

/// Seats above what a session has or counted otherwise than held, two open routes of one person, a closed route with seats
/// of what it did not do; "" when there is none.
std::string impossible(db::Session& rows, const std::string& region);

}  // namespace marshrut::walk
