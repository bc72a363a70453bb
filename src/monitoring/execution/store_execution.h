#pragma once
// What is late, read across rooms. Monitoring owns none of it.
#include <string>
#include <vector>

#include "monitoring/execution/execution.h"
#include "platform/db/database.h"

namespace marshrut::monitoring::store {

/// Schools with a letter of an open campaign for whom nobody applied by its day.
std::vector<LateWork> late_applications(db::Session& rows, const std::string& region, const std::string& path, Date today);
/// Accepted applicants of an open campaign whose last day went by without their finished form.
std::vector<LateWork> late_diagnostics(db::Session& rows, const std::string& region, const std::string& path, Date today);
/// People whose activities are over and not proven.
std::vector<LateWork> late_activities(db::Session& rows, const std::string& region, const std::string& path, Date today);
/// Routes whose last day went by since a day, and that were not completed.
std::vector<LateWork> late_closings(db::Session& rows, const std::string& region, const std::string& path, Date since, Date today);

/// A route whose decision is awaited, with what its term depends on.
struct AwaitedDecision {
  std::string path;
  std::string profile;
  std::string profile_version;
  std::int64_t step = 0;
  std::string awaits;
  Instant changed_ms;
  Instant sent_ms;
};
DESCRIBE(AwaitedDecision, path, profile, profile_version, step, awaits, changed_ms, sent_ms)
std::vector<AwaitedDecision> awaited_decisions(db::Session& rows, const std::string& region, const std::string& path);

}  // namespace marshrut::monitoring::store
