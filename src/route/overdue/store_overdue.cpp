#include "route/overdue/store_overdue.h"

#include "queries.h"

namespace marshrut::route::store {

std::vector<OverdueItem> overdue_below(db::Session& rows, const std::string& region, const std::string& path, Date today) {
  return rows.all<OverdueItem>(queries::overdue_below, region, path, today);
}
std::vector<OverdueItem> overdue_of(db::Session& rows, const std::string& region, const PersonId& person, Date today) {
  return rows.all<OverdueItem>(queries::overdue_of, region, person, today);
}
void save_overdue_reason(db::Session& rows, const std::string& region, const OverdueItem& item) {
  rows.run(queries::save_overdue_reason, region, item.route, item.item, item.ends, item.reason, item.reason_on);
}

}  // namespace marshrut::route::store
