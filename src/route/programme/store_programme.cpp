#include "route/programme/store_programme.h"

#include "queries.h"

namespace marshrut::route {

std::vector<ProgrammeTask> programme_tasks_of(db::Session& rows, const std::string& region, const Id<Route>& route) {
  return rows.all<ProgrammeTask>(queries::programme_tasks_of, region, route);
}
std::vector<ProgrammeResource> resources_of(db::Session& rows, const std::string& region, const Id<Route>& route) {
  return rows.all<ProgrammeResource>(queries::resources_of, region, route);
}

namespace store {

void save_programme_task(db::Session& rows, const std::string& region, const Id<Route>& route, const ProgrammeTask& task) {
  rows.run(queries::save_programme_task, region, route, task);
}
void replace_resources(db::Session& rows, const std::string& region, const Id<Route>& route,
                       const std::vector<ProgrammeResource>& resources) {
  rows.run(queries::delete_resources, region, route);
  std::int64_t position = 0;
  for (const auto& one : resources)
    rows.run(queries::insert_resource, region, route, one.kind, position++, one.title, one.added_by);
}

}  // namespace store
}  // namespace marshrut::route
