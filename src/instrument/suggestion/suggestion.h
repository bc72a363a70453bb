#pragma once
// An expert who finds a key wrong says so (US-E11): which key would be right and why. Who keeps the bank accepts it or
// not. An accepted one corrects the key of that version of the item, in the forms that hold it too: what people were shown
// stays as it was, only what counts as right changes.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "instrument/item/read_item.h"

namespace marshrut::instrument {

enum class SuggestionState { waiting, accepted, declined };
DESCRIBE_ENUM(SuggestionState, waiting, accepted, declined)

/// Keys are written as in a bank's file: "2", "1,3", "А-2;Б-1".
struct KeySuggestion {
  Id<KeySuggestion> id;
  std::string item;
  std::int64_t version = 1;
  std::string key_before;
  std::string key;
  std::string reason;
  access::PersonId person;
  std::string name;
  SuggestionState state = SuggestionState::waiting;
  std::string answer;
  std::string decided_by;  // a name
  Instant at_ms;
  std::optional<Instant> decided_ms;
  std::int64_t revision = 0;
};
DESCRIBE(KeySuggestion, id, item, version, key_before, key, reason, person, name, state, answer, decided_by, at_ms, decided_ms,
         revision)
using SuggestionId = Id<KeySuggestion>;

/// The key that takes such an answer as right, as it is written in a bank's file. An option that the item does not have
/// is written so that check_suggestion refuses it.
std::string key_written(const Item& item, const ItemAnswer& right);
/// What a key says, in the texts of the item: in the order of the key, a prompt beside its option. The key itself where the
/// row is not read with it.
std::vector<std::string> key_told(const ItemRow& row, const std::string& key);

/// Refuses a key that the item cannot have or has already, a rubric (marks are given by its lines), and no reason.
Result<void> check_suggestion(const ItemRow& row, const std::string& key, std::string_view reason);

}  // namespace marshrut::instrument
