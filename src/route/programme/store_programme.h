#pragma once
// Rows of the individual programme. Owner: route.
#include <vector>

#include "platform/db/database.h"
#include "route/programme/programme.h"

namespace marshrut::route {

std::vector<ProgrammeTask> programme_tasks_of(db::Session& rows, const std::string& region, const Id<Route>& route);
std::vector<ProgrammeResource> resources_of(db::Session& rows, const std::string& region, const Id<Route>& route);

namespace store {

void save_programme_task(db::Session& rows, const std::string& region, const Id<Route>& route, const ProgrammeTask& task);
void replace_resources(db::Session& rows, const std::string& region, const Id<Route>& route,
                       const std::vector<ProgrammeResource>& resources);

}  // namespace store
}  // namespace marshrut::route
