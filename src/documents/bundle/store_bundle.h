#pragma once
// Rows of bundles. Owner: documents.
#include <optional>
#include <string>
#include <vector>

#include "documents/bundle/types.h"
#include "platform/db/database.h"

namespace marshrut::documents::store {

void insert_bundle(db::Session& rows, const std::string& region, const Bundle& bundle);
std::optional<Bundle> find_bundle(db::Session& rows, const std::string& region, const BundleId& bundle);
std::int64_t bundles_under_way(db::Session& rows, const std::string& region, const access::PersonId& person);
/// Nobody's yet, or left by a maker that has not moved since `stale`; oldest first.
std::vector<Bundle> waiting_bundles(db::Session& rows, const std::string& region, Instant stale);
/// False when another maker was first.
bool take_bundle(db::Session& rows, const std::string& region, const BundleId& bundle, Instant stale, Instant now);
void move_bundle(db::Session& rows, const std::string& region, const BundleId& bundle, std::int64_t done, Instant now);
void end_bundle(db::Session& rows, const std::string& region, const BundleId& bundle, BundleState state,
                const std::string& sha256);
void forget_bundles(db::Session& rows, const std::string& region, Instant before);

}  // namespace marshrut::documents::store
