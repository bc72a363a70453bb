#pragma once
// Rows of what is thought of items.
#include <set>
#include <vector>

#include "instrument/state/item_state.h"
#include "platform/db/database.h"

namespace marshrut::instrument {

/// All that were said of the region's items.
std::vector<StatedItem> stated_items(db::Session& rows, const std::string& region);
/// Versions that are suspended, by code and version.
std::set<std::pair<std::string, std::int64_t>> suspended_items(db::Session& rows, const std::string& region);
/// A pilot that answers found good is operational; whatever a person said of it stays.
/// Whether it was a pilot until now.
bool make_operational(db::Session& rows, const std::string& region, const std::string& item, std::int64_t version,
                      Date day);

namespace store {

std::optional<StatedItem> find_state(db::Session& rows, const std::string& region, const std::string& item,
                                     std::int64_t version);
void save_state(db::Session& rows, const std::string& region, const StatedItem& state);

}  // namespace store
}  // namespace marshrut::instrument
