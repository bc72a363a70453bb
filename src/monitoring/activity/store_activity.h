#pragma once
// Rows of reports of one's own activity. Owner: monitoring.
#include "monitoring/activity/activity.h"
#include "platform/db/database.h"

namespace marshrut::monitoring::store {

/// False when there is one of this half already.
bool insert(db::Session& rows, const std::string& region, const ActivityReport& report);
/// Its lines, text and day; false when it was changed since `revision`.
bool update(db::Session& rows, const std::string& region, const ActivityReport& report);
/// The latest first.
std::vector<ActivityReport> activity_reports_of(db::Session& rows, const std::string& region, const access::PersonId& person);
std::vector<ActivityReport> activity_reports(db::Session& rows, const std::string& region, Date half_since);

}  // namespace marshrut::monitoring::store
