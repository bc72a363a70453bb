#pragma once
// Rows of exports for federal reporting. Owner: monitoring.
#include "monitoring/federal/federal.h"
#include "platform/db/database.h"

namespace marshrut::monitoring {

/// What this room keeps in the file store, by SHA-256.
std::vector<std::string> files_named(db::Session& rows, const std::string& region);

namespace store {

void insert(db::Session& rows, const std::string& region, const FederalExport& made);
std::optional<FederalExport> find_export(db::Session& rows, const std::string& region, const Id<FederalExport>& id);
/// The newest first.
std::vector<FederalExport> federal_exports(db::Session& rows, const std::string& region);

}  // namespace store
}  // namespace marshrut::monitoring
