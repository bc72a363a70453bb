#pragma once
// Rows of sheets of the workplace. Owner: accompaniment.
#include <optional>
#include <vector>

#include "accompaniment/workplace/types.h"
#include "platform/db/database.h"

namespace marshrut::accompaniment::store {

std::optional<WorkplaceSheet> find_sheet(db::Session& rows, const std::string& region, const Id<WorkplaceSheet>& id);
std::vector<WorkplaceSheet> sheets_of(db::Session& rows, const std::string& region, const RouteId& route);
/// That a person holds as the colleague; those not yet signed by both first.
std::vector<WorkplaceSheet> sheets_with(db::Session& rows, const std::string& region, const PersonId& colleague);
void insert_sheet(db::Session& rows, const std::string& region, const WorkplaceSheet& sheet);
/// False when it was changed since `sheet.revision`.
bool update_sheet(db::Session& rows, const std::string& region, const WorkplaceSheet& sheet);

}  // namespace marshrut::accompaniment::store
