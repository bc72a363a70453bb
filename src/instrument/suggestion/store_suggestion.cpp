#include "instrument/suggestion/store_suggestion.h"

#include "queries.h"

namespace marshrut::instrument {

using std::string;

std::vector<FormId> forms_with_item(db::Session& rows, const string& region, const string& item, std::int64_t version) {
  return rows.all<FormId>(queries::forms_with_item, region, item, version);
}

namespace store {

std::optional<StoredItem> find_item(db::Session& rows, const string& region, const string& item, std::int64_t version) {
  return rows.find<StoredItem>(queries::find_item, region, item, version);
}
bool correct_key(db::Session& rows, const string& region, const KeySuggestion& accepted) {
  return rows.run(queries::correct_key, region, accepted.item, accepted.version, accepted.key_before, accepted.key) == 1;
}
bool insert_suggestion(db::Session& rows, const string& region, const KeySuggestion& suggestion) {
  return rows.run(queries::insert_suggestion, region, suggestion) == 1;
}
bool decide_suggestion(db::Session& rows, const string& region, const KeySuggestion& s) {
  return rows.run(queries::decide_suggestion, region, s.id, s.state, s.answer, s.decided_by, s.decided_ms, s.revision) == 1;
}
std::optional<KeySuggestion> find_suggestion(db::Session& rows, const string& region, const SuggestionId& suggestion) {
  return rows.find<KeySuggestion>(queries::find_suggestion, region, suggestion);
}
std::vector<KeySuggestion> suggestions(db::Session& rows, const string& region, const access::PersonId& person,
                                       std::int64_t limit) {
  return rows.all<KeySuggestion>(queries::suggestions, region, person, limit);
}

}  // namespace store
}  // namespace marshrut::instrument
