#include "organisation/post/store_change.h"

#include "queries.h"

namespace marshrut::organisation {

void note_change(db::Session& rows, const std::string& region, const PersonId& person) {
  rows.run(queries::note_change, region, person);
}
void note_changes_at(db::Session& rows, const std::string& region, const std::string& path) {
  rows.run(queries::note_changes_at, region, path);
}
std::vector<StaffChange> changes(db::Session& rows, const std::string& region, int most) {
  return rows.all<StaffChange>(queries::changes, region, most);
}
void forget_change(db::Session& rows, const std::string& region, const StaffChange& change) {
  rows.run(queries::forget_change, region, change);
}

}  // namespace marshrut::organisation
