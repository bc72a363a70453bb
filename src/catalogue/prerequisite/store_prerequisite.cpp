#include "catalogue/prerequisite/store_prerequisite.h"

#include "queries.h"

namespace marshrut::catalogue {

using std::string;

std::vector<Prerequisite> prerequisites_of(db::Session& rows, const string& region, const Id<Activity>& activity) {
  return rows.all<Prerequisite>(queries::prerequisites_of, region, activity);
}

namespace store {

std::vector<CodesInOrder> prerequisites_by_code(db::Session& rows, const string& region) {
  return rows.all<CodesInOrder>(queries::prerequisites_by_code, region);
}
std::vector<string> codes_of_activities(db::Session& rows, const string& region) {
  return rows.all<string>(queries::codes_of_activities, region);
}
bool comes_before(db::Session& rows, const string& region, const Id<Activity>& activity, const Id<Activity>& later) {
  return rows.one<std::int64_t>(queries::count_before, region, later, activity) > 0;
}
void replace_prerequisites(db::Session& rows, const string& region, const Id<Activity>& activity,
                           const std::vector<Id<Activity>>& prerequisites) {
  rows.run(queries::delete_prerequisites, region, activity);
  for (const auto& prerequisite : prerequisites) rows.run(queries::insert_prerequisite, region, activity, prerequisite);
}

}  // namespace store
}  // namespace marshrut::catalogue
