#include "instrument/editing/write_item.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "base/text.h"
#include "instrument/errors.h"
#include "instrument/item/labels.h"
#include "instrument/item/short_text.h"

namespace marshrut::instrument {
namespace {

constexpr std::size_t text_most = 5000;
constexpr std::size_t part_most = 1000;
constexpr std::size_t words_most = 500;  // about a picture: they are heard before the item
constexpr std::size_t code_most = 40;
constexpr double points_ceiling = 100;
constexpr double number_most = 1e9;  // what is kept is exact to a millionth
constexpr double line_ceiling = 99;  // two digits are read

using Texts = std::vector<std::string>;

std::string joined(const Texts& parts, std::string_view mark) {
  return fmt::format("{}", fmt::join(parts, mark));
}

std::string in_type(ItemType type) {
  if (type == ItemType::short_text) return "short";
  if (type == ItemType::case_task) return "case";
  if (type == ItemType::gap_match) return "gap";
  if (type == ItemType::inline_choice) return "inline";
  return std::string(name_of(type));
}

std::string_view points_word(std::string_view points) {
  const char last = points.back();
  const bool teen = points.size() > 1 && points[points.size() - 2] == '1';
  if (last == '1' && !teen) return "балл";
  return last >= '2' && last <= '4' && !teen ? "балла" : "баллов";
}

std::optional<std::size_t> place_of_id(const std::vector<ItemOption>& parts, const std::string& id) {
  const auto found = std::ranges::find(parts, id, &ItemOption::id);
  if (found == parts.end()) return std::nullopt;
  return static_cast<std::size_t>(found - parts.begin());
}

/// One item on its way to a row; refusals gather.
class ItemWriter {
 public:
  explicit ItemWriter(const Item& item) : item_(item) {}

  Result<ItemRow> write() {
    write_plain();
    write_by_type();
    if (refusals_) return refusals_.take();
    return as_read();
  }

 private:
  template <class... Arguments>
  void refuse(const ErrorCode& code, std::string at, Arguments&&... arguments) {
    refusals_.add(code, std::move(at), std::forward<Arguments>(arguments)...);
  }

  /// A text of the item; `marks` are the signs that would cut it in a row.
  std::string text(const std::string& value, const std::string& at, std::size_t most, std::string_view marks = "") {
    std::string plain(trimmed(value));
    if (plain.empty()) refuse(errors::part_empty, at);
    if (code_points(plain) > most) refuse(errors::comment_long, at, std::to_string(most));
    for (const char mark : marks)
      if (plain.find(mark) != std::string::npos) refuse(errors::mark_kept_out, at, std::string(1, mark));
    return plain;
  }

  std::string whole(double value, double most, const std::string& at) {
    if (value >= 1 && value <= most && value == std::floor(value)) return fmt::format("{:g}", value);
    refuse(errors::number_outside, at, "1", fmt::format("{:g}", most));
    return "1";
  }

  void write_plain() {
    row_ = {.id = std::string(trimmed(item_.code)),
            .group = item_.group,
            .competency = item_.competency,
            .subject = item_.subject.value_or(""),
            .type = in_type(item_.type),
            .difficulty = whole(static_cast<double>(item_.difficulty), 3, "/difficulty"),
            .max_score = "",
            .text = text(item_.text, "/text", text_most),
            .options = "",
            .key = "",
            .explanation = std::string(trimmed(item_.explanation)),
            .labour_actions_544n = joined(item_.labour_actions, ";")};
    if (item_.picture) check_words(item_.picture->words);
    if (!is_code(row_.id)) refuse(errors::code_unfit, "/code", std::to_string(code_most));
    if (code_points(row_.explanation) > text_most) refuse(errors::comment_long, "/explanation", std::to_string(text_most));
    if (!has_rubric(item_.type)) row_.max_score = whole(item_.points_max, points_ceiling, "/points_max");
  }

  /// What a picture shows is a part of the item: not everybody sees it.
  void check_words(const std::string& words) {
    if (trimmed(words).empty()) refuse(errors::picture_unsaid, "/picture/words");
    if (code_points(words) > words_most) refuse(errors::comment_long, "/picture/words", std::to_string(words_most));
  }

  /// A code stands in addresses and lists: letters, digits, points and strokes.
  static bool is_code(std::string_view code) {
    const auto fits = [](unsigned char byte) {
      return byte >= 0x80 || std::isalnum(byte) != 0 || byte == '-' || byte == '_' || byte == '.';
    };
    if (code.find_first_not_of('.') == code.npos) return false;  // an address would lead elsewhere
    return code_points(code) <= code_most && std::ranges::all_of(code, fits);
  }

  void write_by_type() {
    switch (item_.type) {
      case ItemType::single:
      case ItemType::multi: return write_choice();
      case ItemType::order: return write_order();
      case ItemType::match: return write_match();
      case ItemType::short_text: return write_short();
      case ItemType::case_task:
      case ItemType::upload: return write_case();
      case ItemType::numeric: return write_number();
      case ItemType::gap_match: return write_gaps();
      case ItemType::inline_choice: return write_inline();
    }
  }

  /// Options or prompts, each once; refuses too few and too many.
  Texts parts(const std::vector<ItemOption>& given, const std::string& at, std::string_view marks) {
    Texts texts;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < given.size(); ++i) {
      const auto place = fmt::format("{}/{}/text", at, i);
      texts.push_back(text(given[i].text, place, part_most, marks));
      if (!texts.back().empty() && !seen.insert(folded(texts.back())).second) refuse(errors::part_repeated, place);
    }
    if (given.size() < 2 || given.size() > item_parts_most)
      refuse(errors::parts_outside, at, "2", std::to_string(item_parts_most));
    return texts;
  }

  template <class Label>
  void write_options(Label label) {
    auto texts = parts(item_.options, "/options", "|");
    for (std::size_t i = 0; i < texts.size() && i < item_parts_most; ++i) texts[i] = label(i) + texts[i];
    row_.options = joined(texts, "|");
  }

  void write_choice() {
    write_options([](std::size_t) { return std::string(); });
    std::set<std::size_t> right;
    for (const auto& id : item_.key.options)
      if (const auto place = place_of_id(item_.options, id)) right.insert(*place + 1);
    const bool chosen = item_.type == ItemType::single ? right.size() == 1 : !right.empty();
    if (!chosen || right.size() != item_.key.options.size()) refuse(errors::right_unchosen, "/key/options");
    row_.key = fmt::format("{}", fmt::join(right, ","));
  }

  void write_order() {
    write_options([](std::size_t place) { return letter_at(place) + ") "; });
    Texts letters;
    for (const auto& id : item_.key.options)
      if (const auto place = place_of_id(item_.options, id); place && *place < item_parts_most) letters.push_back(letter_at(*place));
    const std::set<std::string> different(letters.begin(), letters.end());
    if (different.size() != item_.options.size() || item_.key.options.size() != item_.options.size())
      refuse(errors::order_unsaid, "/key/options");
    row_.key = joined(letters, ",");
  }

  void write_match() {
    write_options([](std::size_t place) { return std::to_string(place + 1) + ") "; });
    const auto prompts = parts(item_.prompts, "/prompts", "");
    Texts listed, pairs;
    for (std::size_t i = 0; i < prompts.size() && i < item_parts_most; ++i) {
      const auto pair = std::ranges::find(item_.key.pairs, item_.prompts[i].id, &ItemPair::prompt);
      const auto option = pair == item_.key.pairs.end() ? std::nullopt : place_of_id(item_.options, pair->option);
      if (!option) refuse(errors::pair_missing, fmt::format("/key/pairs/{}/option", i));
      listed.push_back(letter_at(i) + ") " + prompts[i]);
      pairs.push_back(letter_at(i) + "-" + std::to_string(option.value_or(0) + 1));
    }
    if (item_.key.pairs.size() > item_.prompts.size()) refuse(errors::right_unchosen, "/key/pairs");
    row_.text += " " + joined(listed, "; ") + ".";
    row_.key = joined(pairs, ";");
  }

  /// The gaps that the text has now; what the item calls its prompts is found by their places.
  std::size_t gaps() {
    const auto count = gaps_of(row_.text).size();
    if (count == 0) refuse(errors::gaps_unmarked, "/text");
    return count;
  }

  std::optional<std::size_t> filled_by(std::size_t gap, const std::vector<ItemOption>& options) {
    const auto pair = std::ranges::find(item_.key.pairs, prompt_id(gap), &ItemPair::prompt);
    const auto option = pair == item_.key.pairs.end() ? std::nullopt : place_of_id(options, pair->option);
    if (!option) refuse(errors::pair_missing, fmt::format("/key/pairs/{}/option", gap));
    return option;
  }

  void write_gaps() {
    write_options([](std::size_t) { return std::string(); });
    Texts pairs;
    std::set<std::size_t> used;
    for (std::size_t gap = 0, count = gaps(); gap < count; ++gap) {
      const auto option = filled_by(gap, item_.options);
      if (option && !used.insert(*option).second) refuse(errors::word_twice, fmt::format("/key/pairs/{}/option", gap));
      pairs.push_back(fmt::format("{}-{}", gap + 1, option.value_or(0) + 1));
    }
    row_.key = joined(pairs, ";");
  }

  void write_inline() {
    Texts lists, pairs;
    for (std::size_t gap = 0, count = gaps(); gap < count; ++gap) {
      std::vector<ItemOption> list;
      for (const auto& option : item_.options)
        if (option.gap == prompt_id(gap)) list.push_back(option);
      lists.push_back(joined(parts(list, fmt::format("/prompts/{}/options", gap), "|"), "|"));
      pairs.push_back(fmt::format("{}-{}", gap + 1, filled_by(gap, list).value_or(0) + 1));
    }
    row_.options = joined(lists, "||");
    row_.key = joined(pairs, ";");
  }

  void write_short() {
    Texts texts;
    for (std::size_t i = 0; i < item_.key.texts.size(); ++i)
      texts.push_back(text(item_.key.texts[i], fmt::format("/key/texts/{}", i), part_most, "|"));
    if (texts.empty()) refuse(errors::part_empty, "/key/texts");
    row_.key = joined(texts, "|");
  }

  void write_number() {
    const auto number = item_.key.number.value_or(ItemNumber{.value = 2 * number_most});
    if (std::abs(number.value) > number_most) refuse(errors::number_wanted, "/key/number/value");
    if (number.tolerance < 0 || number.tolerance > number_most) refuse(errors::number_wanted, "/key/number/tolerance");
    row_.key = number_key(number.value, number.tolerance);
  }

  void write_case() {
    Texts lines;
    for (std::size_t i = 0; i < item_.key.rubric.size(); ++i) {
      const auto& line = item_.key.rubric[i];
      const auto at = fmt::format("/key/rubric/{}", i);
      const auto points = whole(line.points_max, line_ceiling, at + "/points_max");
      const auto said = text(line.text, at + "/text", part_most, ";");
      lines.push_back(fmt::format("{} {} — {}", points, points_word(points), said));
    }
    if (lines.empty()) refuse(errors::rubric_missing, "/key/rubric");
    row_.key = "рубрика: " + joined(lines, "; ");
    row_.max_score = whole(points_most(item_), points_ceiling, "/key/rubric");
  }

  /// The row, when it says what the item says: labels inside a text of a match would cut it.
  Result<ItemRow> as_read() {
    const auto read = TRY(read_item(row_));
    if (item_.type != ItemType::match) return row_;
    if (read.text != trimmed(item_.text)) refuse(errors::part_cut, "/text");
    for (std::size_t i = 0; i < item_.prompts.size(); ++i)
      if (i >= read.prompts.size() || read.prompts[i].text != trimmed(item_.prompts[i].text))
        refuse(errors::part_cut, fmt::format("/prompts/{}/text", i));
    if (refusals_) return refusals_.take();
    return row_;
  }

  const Item& item_;
  ItemRow row_;
  Refusals refusals_;
};

}  // namespace

Result<ItemRow> write_item(const Item& item) {
  return ItemWriter(item).write();
}

Result<ItemRow> write_item(const Item& item, const std::string& at) {
  auto row = write_item(item);
  if (row) return row;
  auto refused = std::move(row).error();
  refused.at = at + refused.at;
  for (auto& more : refused.also) more.at = at + more.at;
  return std::unexpected(std::move(refused));
}

double points_most(const Item& item) {
  if (!has_rubric(item.type)) return item.points_max;
  double sum = 0;
  for (const auto& line : item.key.rubric) sum += line.points_max;
  return sum;
}

}  // namespace marshrut::instrument
