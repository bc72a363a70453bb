#include "instrument/item/labels.h"

#include <charconv>

#include "base/text.h"

namespace marshrut::instrument {
namespace {

constexpr std::string_view letters[] = {"А", "Б", "В", "Г", "Д", "Е", "Ж", "З", "И", "К", "Л", "М"};

bool take_end(std::string_view& text, std::string_view end) {
  if (!text.ends_with(end)) return false;
  text = trimmed(text.substr(0, text.size() - end.size()));
  return true;
}

/// Where each label "А) ", "Б) " ... begins, in order, each behind the one before.
std::vector<std::size_t> label_places(std::string_view text) {
  std::vector<std::size_t> places;
  std::size_t from = 0;
  for (auto letter : letters) {
    auto at = text.find(std::string(letter) + ") ", from);
    if (at == std::string_view::npos) break;
    places.push_back(at);
    from = at + letter.size();
  }
  return places;
}

/// Moves a sentence that follows the last prompt into the instruction.
void give_back_tail(std::string_view& prompt, std::string& instruction) {
  auto end = prompt.find(". ");
  if (end == std::string_view::npos) return;
  if (instruction.ends_with(':')) instruction.back() = '.';
  instruction += " " + std::string(trimmed(prompt.substr(end + 2)));
  prompt = prompt.substr(0, end);
}

}  // namespace

std::vector<std::string> parts_of(std::string_view text, char mark) {
  std::vector<std::string> parts;
  while (true) {
    auto end = text.find(mark);
    parts.emplace_back(trimmed(text.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string letter_at(std::size_t place) {
  return std::string(letters[place]);
}

std::optional<std::size_t> place_of_letter(std::string_view letter) {
  for (std::size_t i = 0; i < std::size(letters); ++i)
    if (letters[i] == letter) return i;
  return std::nullopt;
}

std::optional<std::size_t> place_of_number(std::string_view number, std::size_t count) {
  std::size_t value = 0;
  auto end = number.data() + number.size();
  auto read = std::from_chars(number.data(), end, value);
  if (read.ec != std::errc{} || read.ptr != end || value < 1 || value > count) return std::nullopt;
  return value - 1;
}

std::string option_id(std::size_t place) {
  return "o" + std::to_string(place + 1);
}
std::string prompt_id(std::size_t place) {
  return "p" + std::to_string(place + 1);
}

std::optional<std::string> without_label(std::string_view text, std::string_view label) {
  if (!text.starts_with(std::string(label) + ")")) return std::nullopt;
  return std::string(trimmed(text.substr(label.size() + 1)));
}

Prompted prompts_of(std::string_view text) {
  auto places = label_places(text);
  if (places.size() < 2) return {std::string(text), {}};
  Prompted out{std::string(trimmed(text.substr(0, places.front()))), {}};
  bool listed = true;
  for (std::size_t i = 0; i < places.size(); ++i) {
    auto end = i + 1 < places.size() ? places[i + 1] : text.size();
    auto begin = places[i] + letter_at(i).size() + 1;
    auto prompt = trimmed(text.substr(begin, end - begin));
    if (i + 1 < places.size()) {
      listed = take_end(prompt, ";") && listed;
    } else {
      give_back_tail(prompt, out.text);
      if (listed) take_end(prompt, ".");
    }
    out.prompts.push_back({prompt_id(i), std::string(prompt)});
  }
  return out;
}

std::vector<ItemOption> gaps_of(std::string_view text) {
  std::vector<ItemOption> gaps;
  for (auto open = text.find('['); open != text.npos; open = text.find('[', open + 1)) {
    const auto close = text.find_first_not_of("0123456789", open + 1);
    if (close == text.npos || close == open + 1 || text[close] != ']') continue;
    const auto number = std::to_string(gaps.size() + 1);
    if (text.substr(open + 1, close - open - 1) != number || gaps.size() == std::size(letters)) return {};
    gaps.push_back({prompt_id(gaps.size()), number});
  }
  return gaps;
}

}  // namespace marshrut::instrument
