#pragma once
// Rows of suggestions of keys, and the one way in which a version of an item changes. Owner: instrument.
#include "instrument/store.h"
#include "instrument/suggestion/suggestion.h"
#include "platform/db/database.h"

namespace marshrut::instrument::store {

std::optional<StoredItem> find_item(db::Session& rows, const std::string& region, const std::string& item, std::int64_t version);
/// Corrects the key of a version; false when it was another one than `before` by now.
bool correct_key(db::Session& rows, const std::string& region, const KeySuggestion& accepted);
/// False when the person has another one for this version that waits.
bool insert_suggestion(db::Session& rows, const std::string& region, const KeySuggestion& suggestion);
/// False when it was decided meanwhile.
bool decide_suggestion(db::Session& rows, const std::string& region, const KeySuggestion& suggestion);
std::optional<KeySuggestion> find_suggestion(db::Session& rows, const std::string& region, const SuggestionId& suggestion);
/// What waits first, then the latest decided; of one person, or of all when it is empty.
std::vector<KeySuggestion> suggestions(db::Session& rows, const std::string& region, const access::PersonId& person,
                                       std::int64_t limit);

}  // namespace marshrut::instrument::store
