#pragma once
// Rows of overdue activities and the reasons given for them. Owner: route.
#include "platform/db/database.h"
#include "route/overdue/overdue.h"

namespace marshrut::route::store {

std::vector<OverdueItem> overdue_below(db::Session& rows, const std::string& region, const std::string& path, Date today);
std::vector<OverdueItem> overdue_of(db::Session& rows, const std::string& region, const PersonId& person, Date today);
/// The last word about an activity's last day stands.
void save_overdue_reason(db::Session& rows, const std::string& region, const OverdueItem& item);

}  // namespace marshrut::route::store
