#pragma once
// Whose posts, diagnostics or route changed: what was counted of their schools before holds no longer. The rooms that
// keep these note it with the change, and who counts schools forgets it once they are counted anew.
#include <string>
#include <vector>

#include "organisation/types.h"
#include "platform/db/database.h"

namespace marshrut::organisation {

/// `number` grows with every change, so that one which comes while a school is counted is not forgotten with it.
struct StaffChange {
  PersonId person;
  std::int64_t number = 0;
};
DESCRIBE(StaffChange, person, number)

void note_change(db::Session& rows, const std::string& region, const PersonId& person);
/// Of everybody with a post exactly there.
void note_changes_at(db::Session& rows, const std::string& region, const std::string& path);
std::vector<StaffChange> changes(db::Session& rows, const std::string& region, int most);
void forget_change(db::Session& rows, const std::string& region, const StaffChange& change);

}  // namespace marshrut::organisation
