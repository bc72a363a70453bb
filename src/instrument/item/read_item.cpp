#include "instrument/item/read_item.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "base/text.h"
#include "instrument/errors.h"
#include "instrument/item/labels.h"
#include "instrument/item/short_text.h"

namespace marshrut::instrument {
namespace {

std::optional<ItemType> type_named(std::string_view name) {
  if (name == "short") return ItemType::short_text;
  if (name == "case") return ItemType::case_task;
  if (name == "gap") return ItemType::gap_match;
  if (name == "inline") return ItemType::inline_choice;
  auto type = enum_named<ItemType>(name);
  // These are called by shorter names in files.
  if (type == ItemType::gap_match || type == ItemType::inline_choice || type == ItemType::short_text || type == ItemType::case_task) return std::nullopt;
  return type;
}

/// One row on its way to an item; refusals gather.
class ItemReader {
 public:
  explicit ItemReader(const ItemRow& row) : row_(row) {}

  Result<Item> read() {
    require("id", row_.id);
    require("group", row_.group);
    require("competency", row_.competency);
    require("text", row_.text);
    require("key", row_.key);
    auto type = type_named(row_.type);
    if (!type) refuse(errors::unknown_type, "type", row_.type);
    fill_plain();
    if (refusals_) return refusals_.take();
    item_.type = *type;
    fill_by_type();
    if (refusals_) return refusals_.take();
    return item_;
  }

 private:
  template <class... Arguments>
  void refuse(const ErrorCode& code, const char* column, Arguments&&... arguments) {
    refusals_.add(code, fmt::format("/{}", column), row_.id, std::forward<Arguments>(arguments)...);
  }
  void refuse_key(const ErrorCode& code, const char* example) {
    refuse(code, "key", row_.key, example);
  }

  void require(const char* column, const std::string& value) {
    if (trimmed(value).empty()) refuse(errors::missing_value, column, column);
  }

  std::int64_t number(const char* column, const std::string& value, std::int64_t most) {
    std::int64_t out = 0;
    auto text = trimmed(value);
    auto read = std::from_chars(text.data(), text.data() + text.size(), out);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || out < 1 || out > most)
      refuse(errors::bad_number, column, column, "1", std::to_string(most));
    return out;
  }

  void fill_plain() {
    item_.code = trimmed(row_.id);
    item_.group = trimmed(row_.group);
    item_.competency = trimmed(row_.competency);
    if (auto subject = trimmed(row_.subject); !subject.empty()) item_.subject = std::string(subject);
    item_.difficulty = number("difficulty", row_.difficulty, 3);
    item_.points_max = static_cast<double>(number("max_score", row_.max_score, 100));
    item_.text = trimmed(row_.text);
    item_.explanation = trimmed(row_.explanation);
    for (auto& action : parts_of(row_.labour_actions_544n, ';'))
      if (!action.empty()) item_.labour_actions.push_back(std::move(action));
  }

  void fill_by_type() {
    switch (item_.type) {
      case ItemType::single:
      case ItemType::multi:
        return fill_choice();
      case ItemType::order:
        return fill_order();
      case ItemType::match:
        return fill_match();
      case ItemType::short_text:
        return fill_short();
      case ItemType::case_task:
      case ItemType::upload:
        return fill_case();
      case ItemType::numeric:
        return fill_number();
      case ItemType::gap_match:
        return fill_gaps();
      case ItemType::inline_choice:
        return fill_inline();
    }
  }

  /// `label` gives the label that the option at a place must carry, "" for none.
  template <class Label>
  bool fill_options(Label label) {
    std::set<std::string> seen;
    auto parts = parts_of(row_.options, '|');
    for (std::size_t i = 0; i < parts.size(); ++i) {
      std::string expected = label(i);
      auto text = expected.empty() ? parts[i] : without_label(parts[i], expected);
      if (!text)
        refuse(errors::unlabelled_option, "options", parts[i], expected);
      else if (text->empty())
        refuse(errors::missing_value, "options", "options");
      else if (!seen.insert(folded(*text)).second)
        refuse(errors::repeated_option, "options", *text);
      else
        item_.options.push_back({option_id(i), *text});
    }
    if (parts.size() < 2) refuse(errors::too_few_options, "options");
    return !refusals_;
  }

  void fill_choice() {
    if (!fill_options([](std::size_t) { return ""; })) return;
    for (const auto& number : parts_of(row_.key, ',')) {
      auto place = place_of_number(number, item_.options.size());
      if (!place) return refuse_key(errors::bad_key, "2");
      item_.key.options.push_back(option_id(*place));
    }
    std::set<std::string> different(item_.key.options.begin(), item_.key.options.end());
    if (different.size() != item_.key.options.size())
      return refuse_key(errors::key_uneven, "1,3");
    if (item_.type == ItemType::single && different.size() != 1)
      return refuse_key(errors::key_uneven, "2");
  }

  void fill_order() {
    if (!fill_options(letter_at)) return;
    std::set<std::string> different;
    for (const auto& letter : parts_of(row_.key, ',')) {
      auto place = place_of_letter(letter);
      if (!place || *place >= item_.options.size()) return refuse_key(errors::bad_key, "Б,А,В");
      item_.key.options.push_back(option_id(*place));
      different.insert(letter);
    }
    if (different.size() != item_.options.size() || item_.key.options.size() != item_.options.size())
      refuse_key(errors::key_uneven, "Б,А,В");
  }

  void fill_match() {
    auto prompted = prompts_of(item_.text);
    if (prompted.prompts.empty()) return refuse(errors::prompts_missing, "text");
    item_.text = prompted.text;
    item_.prompts = prompted.prompts;
    if (!fill_options([](std::size_t place) { return std::to_string(place + 1); })) return;
    std::set<std::string> matched;
    for (const auto& written : parts_of(row_.key, ';')) {
      auto sides = parts_of(written, '-');
      auto prompt = place_of_letter(sides.front());
      auto option = place_of_number(sides.back(), item_.options.size());
      if (sides.size() != 2 || !prompt || !option || *prompt >= item_.prompts.size())
        return refuse_key(errors::bad_key, "А-2;Б-1");
      matched.insert(prompt_id(*prompt));
      item_.key.pairs.push_back({prompt_id(*prompt), option_id(*option)});
    }
    if (matched.size() != item_.prompts.size() || item_.key.pairs.size() != item_.prompts.size())
      refuse_key(errors::key_uneven, "А-2;Б-1");
  }

  bool find_gaps() {
    item_.prompts = gaps_of(item_.text);
    if (item_.prompts.empty()) refuse(errors::gaps_missing, "text");
    return !item_.prompts.empty();
  }

  /// Each gap once: `option_in` finds the option that a number means in a gap.
  template <class OptionIn>
  void fill_filled(OptionIn option_in, const char* example) {
    std::set<std::string> filled;
    for (const auto& written : parts_of(row_.key, ';')) {
      const auto sides = parts_of(written, '-');
      const auto gap = place_of_number(sides.front(), item_.prompts.size());
      const auto* option = gap && sides.size() == 2 ? option_in(*gap, sides.back()) : nullptr;
      if (!option) return refuse_key(errors::bad_key, example);
      filled.insert(prompt_id(*gap));
      item_.key.pairs.push_back({prompt_id(*gap), option->id});
    }
    if (filled.size() != item_.prompts.size() || item_.key.pairs.size() != item_.prompts.size())
      refuse_key(errors::key_uneven, example);
  }

  void fill_gaps() {
    if (!find_gaps() || !fill_options([](std::size_t) { return ""; })) return;
    fill_filled(
        [&](std::size_t, std::string_view number) -> const ItemOption* {
          const auto place = place_of_number(number, item_.options.size());
          return place ? &item_.options[*place] : nullptr;
        },
        "1-3;2-1");
    std::set<std::string> used;
    for (const auto& pair : item_.key.pairs) used.insert(pair.option);
    if (used.size() != item_.key.pairs.size()) refuse_key(errors::key_uneven, "1-3;2-1");
  }

  /// The lists of gaps stand one behind the other, with "||" between.
  void fill_inline() {
    if (!find_gaps()) return;
    std::vector<std::string> lists;
    std::string_view left = row_.options;
    for (auto end = left.find("||"); end != left.npos; end = left.find("||")) {
      lists.emplace_back(left.substr(0, end));
      left.remove_prefix(end + 2);
    }
    lists.emplace_back(left);
    if (lists.size() != item_.prompts.size())
      return refuse(errors::lists_uneven, "options", std::to_string(item_.prompts.size()), std::to_string(lists.size()));
    for (std::size_t gap = 0; gap < lists.size(); ++gap) fill_list(lists[gap], prompt_id(gap));
    if (refusals_) return;
    fill_filled(
        [&](std::size_t gap, std::string_view number) -> const ItemOption* {
          std::vector<const ItemOption*> list;
          for (const auto& option : item_.options)
            if (option.gap == prompt_id(gap)) list.push_back(&option);
          const auto place = place_of_number(number, list.size());
          return place ? list[*place] : nullptr;
        },
        "1-2;2-1");
  }

  void fill_list(std::string_view list, const std::string& gap) {
    std::set<std::string> seen;
    const auto parts = parts_of(list, '|');
    for (const auto& text : parts) {
      if (text.empty()) refuse(errors::missing_value, "options", "options");
      else if (!seen.insert(folded(text)).second) refuse(errors::repeated_option, "options", text);
      else item_.options.push_back({option_id(item_.options.size()), text, gap});
    }
    if (parts.size() < 2) refuse(errors::too_few_options, "options");
  }

  void fill_short() {
    for (auto& text : parts_of(row_.key, '|')) {
      if (text.empty()) return refuse_key(errors::key_unread, "0,5");
      item_.key.texts.push_back(std::move(text));
    }
  }

  void fill_number() {
    const auto sides = number_sides(row_.key);
    const auto value = number_in(sides.first);
    const auto tolerance = number_in(sides.second);
    if (!value || !tolerance || *tolerance < 0) return refuse_key(errors::key_unread, "3,5±0,1");
    item_.key.number = ItemNumber{*value, *tolerance};
  }

  void fill_case() {
    auto colon = row_.key.find(':');
    if (colon == std::string::npos) return refuse_case();
    double sum = 0;
    for (const auto& line : parts_of(std::string_view(row_.key).substr(colon + 1), ';')) {
      auto points = line.find_first_not_of("0123456789");
      auto dash = std::min(line.find(" - "), line.find(" — "));
      if (points == 0 || points == std::string::npos || points > 2 || dash == std::string::npos)
        return refuse_case();
      auto text = trimmed(std::string_view(line).substr(line.find(' ', dash + 1) + 1));
      if (text.empty()) return refuse_case();
      double worth = std::stod(line.substr(0, points));
      item_.key.rubric.push_back({fmt::format("c{}", item_.key.rubric.size() + 1), std::string(text), worth});
      sum += worth;
    }
    if (sum != item_.points_max)
      refuse(errors::rubric_points, "key", fmt::format("{:g}", sum), fmt::format("{:g}", item_.points_max));
  }
  void refuse_case() {
    refuse_key(errors::key_unread, "рубрика: 1 балл - …; 2 балла - …");
  }

  const ItemRow& row_;
  Item item_;
  Refusals refusals_;
};

}  // namespace

Result<Item> read_item(const ItemRow& row) {
  return ItemReader(row).read();
}

}  // namespace marshrut::instrument
