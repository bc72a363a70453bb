#pragma once
// Rows of open reports, and the practices that they may show. Owner: monitoring.
#include "monitoring/report/open_report.h"
#include "platform/db/database.h"

namespace marshrut::monitoring::store {

/// Shown to everybody by authors who work at or below a place; the newest first, at most twenty.
std::vector<ReportPractice> practices_below(db::Session& rows, const std::string& region, const std::string& path, Date day);
/// As it is today; nothing when its author withdrew it.
std::optional<ReportPractice> published_practice(db::Session& rows, const std::string& region, const std::string& id);
void insert(db::Session& rows, const std::string& region, const OpenReport& report);
std::optional<OpenReport> find_open_report(db::Session& rows, const std::string& region, const Id<OpenReport>& id);
/// Every version of a place, the newest first.
std::vector<OpenReport> open_reports_of(db::Session& rows, const std::string& region, const std::string& path);
/// Of every place, the newest first.
std::vector<OpenReport> published_reports(db::Session& rows, const std::string& region);
/// False when it was changed since `revision`.
bool update(db::Session& rows, const std::string& region, const OpenReport& report);

}  // namespace marshrut::monitoring::store
