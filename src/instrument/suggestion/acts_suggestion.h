#pragma once
// Suggestions of keys: said by an expert, decided by who keeps the bank (US-E11).
#include "access/endpoint.h"
#include "instrument/suggestion/suggestion.h"

namespace marshrut::instrument {

using access::Work;

struct SuggestKey {
  std::string item;
  std::int64_t version = 1;
  ItemAnswer right;  // the answer that would be right: no letters and numbers of a file are asked of a person
  std::string reason;
};
DESCRIBE(SuggestKey, item, version, right, reason)
/// A suggestion with the text of its item; what both keys say, in the texts of the item.
struct SuggestionView {
  KeySuggestion suggestion;
  std::string text;
  ItemType type = ItemType::single;
  std::vector<std::string> before;
  std::vector<std::string> after;
};
DESCRIBE(SuggestionView, suggestion, text, type, before, after)
Result<SuggestionView> suggest_key(Work& work, const SuggestKey& request);

struct Suggestions {
  std::vector<SuggestionView> suggestions;  // what waits first; at most 20
  bool may_decide = false;
};
DESCRIBE(Suggestions, suggestions, may_decide)
/// All of them for who decides, one's own for others.
Result<Suggestions> list_suggestions(Work& work, const access::Nothing&);

struct DecideSuggestion {
  SuggestionId suggestion;
  bool accepted = false;
  std::string answer;  // why, where it is declined
  std::int64_t revision = 0;
};
DESCRIBE(DecideSuggestion, suggestion, accepted, answer, revision)
/// An accepted one corrects the key and tells KeyCorrected: attempts with the item are scored anew. Nobody decides their own.
Result<SuggestionView> decide_suggestion(Work& work, const DecideSuggestion& request);

}  // namespace marshrut::instrument
