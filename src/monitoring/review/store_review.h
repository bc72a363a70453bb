#pragma once
// Rows of monitorings by associations. Owner: monitoring.
#include "monitoring/review/review.h"
#include "platform/db/database.h"

namespace marshrut::monitoring::store {

/// What a school year looks like today, school by school.
std::vector<MonitoredSchool> review_lines(db::Session& rows, const std::string& region, const std::string& path,
                                     const std::string& subject, Date today, Date year_since);
/// False when the one of this subject, half and year is there already.
bool insert(db::Session& rows, const std::string& region, const Review& review);
std::optional<Review> find_review(db::Session& rows, const std::string& region, const Id<Review>& id);
/// At or below a place, the newest first.
std::vector<Review> reviews_below(db::Session& rows, const std::string& region, const std::string& path, Date year_since);
bool confirm(db::Session& rows, const std::string& region, const Review& review);

}  // namespace marshrut::monitoring::store
