#pragma once
// Rows of items as a person writes them one by one. Owner: instrument.
#include "instrument/store.h"

namespace marshrut::instrument::store {

/// The current version.
std::optional<StoredItem> find_current_item(db::Session& rows, const std::string& region, const std::string& item);
/// False when the bank has an item of this code.
bool insert_new_item(db::Session& rows, const std::string& region, const StoredItem& item);
/// Writes `next` in the place of `before`; false when that is not the current one any more or its key is another one by now.
bool insert_next_version(db::Session& rows, const std::string& region, const StoredItem& before, const StoredItem& next);

}  // namespace marshrut::instrument::store
