#include "instrument/suggestion/suggestion.h"

#include <algorithm>

#include "base/text.h"
#include "instrument/errors.h"
#include "instrument/item/labels.h"
#include "instrument/item/short_text.h"

namespace marshrut::instrument {
namespace {

constexpr std::size_t suggestion_reason_least = 10;
constexpr std::size_t suggestion_reason_most = 2000;
constexpr const char* no_label = "?";

std::size_t place_in(const std::vector<ItemOption>& options, const std::string& id) {
  return static_cast<std::size_t>(std::ranges::find(options, id, &ItemOption::id) - options.begin());
}
std::string letter_of(const std::vector<ItemOption>& options, const std::string& id) {
  const auto place = place_in(options, id);
  return place < options.size() ? letter_at(place) : no_label;
}
std::string number_of(const std::vector<ItemOption>& options, const std::string& id) {
  const auto place = place_in(options, id);
  return place < options.size() ? std::to_string(place + 1) : no_label;
}
std::string text_in(const std::vector<ItemOption>& options, const std::string& id) {
  const auto place = place_in(options, id);
  return place < options.size() ? options[place].text : id;
}

std::string listed(const std::vector<std::string>& parts, char mark) {
  std::string text;
  for (const auto& part : parts) text += (text.empty() ? "" : std::string(1, mark)) + part;
  return text;
}

/// What may be chosen for a gap.
std::vector<ItemOption> offered_in(const Item& item, const std::string& gap) {
  std::vector<ItemOption> offered;
  for (const auto& option : item.options)
    if (!option.gap || *option.gap == gap) offered.push_back(option);
  return offered;
}

}  // namespace

std::string key_written(const Item& item, const ItemAnswer& right) {
  std::vector<std::string> parts;
  switch (item.type) {
    case ItemType::single:
    case ItemType::multi:
      for (const auto& id : right.options) parts.push_back(number_of(item.options, id));
      std::ranges::sort(parts, {}, [](const std::string& number) { return std::pair{number.size(), number}; });
      return listed(parts, ',');
    case ItemType::order:
      for (const auto& id : right.options) parts.push_back(letter_of(item.options, id));
      return listed(parts, ',');
    case ItemType::match:
      for (const auto& pair : right.pairs)
        parts.push_back(letter_of(item.prompts, pair.prompt) + "-" + number_of(item.options, pair.option));
      return listed(parts, ';');
    case ItemType::gap_match:
    case ItemType::inline_choice:
      for (const auto& pair : right.pairs)
        parts.push_back(number_of(item.prompts, pair.prompt) + "-" + number_of(offered_in(item, pair.prompt), pair.option));
      return listed(parts, ';');
    default: return std::string(trimmed(right.text));
  }
}

std::vector<std::string> key_told(const ItemRow& row, const std::string& key) {
  auto keyed = row;
  keyed.key = key;
  const auto item = read_item(keyed);
  if (!item) return {key};
  std::vector<std::string> told;
  for (const auto& id : item->key.options) told.push_back(text_in(item->options, id));
  for (const auto& pair : item->key.pairs)
    told.push_back(text_in(item->prompts, pair.prompt) + " → " + text_in(item->options, pair.option));
  told.insert(told.end(), item->key.texts.begin(), item->key.texts.end());
  if (const auto& number = item->key.number) told.push_back(number_key(number->value, number->tolerance));
  return told;
}

Result<void> check_suggestion(const ItemRow& row, const std::string& key, std::string_view reason) {
  const auto length = code_points(trimmed(reason));
  if (length < suggestion_reason_least || length > suggestion_reason_most)
    return fail(errors::suggestion_unexplained, "/reason", std::to_string(suggestion_reason_least));
  const auto item = TRY(read_item(row));
  if (has_rubric(item.type)) return fail(errors::rubric_not_suggested, "/key");
  auto corrected = row;
  corrected.key = key;
  TRY(read_item(corrected));
  if (key_told(row, key) == key_told(row, row.key)) return fail(errors::same_key, "/key");
  return {};
}

}  // namespace marshrut::instrument
