#pragma once
// Which competencies agreed routes touched, and when. Owner: route.
#include <string>
#include <vector>

#include "platform/db/database.h"
#include "route/types.h"

namespace marshrut::route {

/// An activity of an agreed route that was not cancelled. `covers`: codes of competencies, ';'.
struct CoveringItem {
  PersonId person;
  std::string covers;
  Date starts;
  Date ends;
};
DESCRIBE(CoveringItem, person, covers, starts, ends)

std::vector<CoveringItem> covering_of_all(db::Session& rows, const std::string& region);
std::vector<CoveringItem> covering_of(db::Session& rows, const std::string& region, const PersonId& person);

}  // namespace marshrut::route
