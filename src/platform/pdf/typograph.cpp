#include "platform/pdf/typograph.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"

namespace marshrut::pdf {

namespace {

constexpr char32_t no_break_space = 0xA0;

constexpr std::u32string_view clinging_words[] = {U"в", U"во", U"к",  U"ко", U"с",  U"со", U"у",   U"о",   U"об", U"и",
                                                  U"а", U"но", U"не", U"ни", U"на", U"по", U"от",  U"до",  U"из", U"за",
                                                  U"№", U"п.", U"г.", U"с.", U"д.", U"ч.", U"ст.", U"ул.", U"им."};
constexpr std::u32string_view units[] = {U"г", U"г.", U"гг.",  U"ч",   U"ч.",   U"мин", U"мин.",  U"лет",   U"год",
                                         U"%", U"км", U"руб.", U"руб", U"чел.", U"шт.", U"Мбайт", U"часов", U"часа"};

bool is_digit(char32_t point) {
  return point >= U'0' && point <= U'9';
}
bool is_capital(char32_t point) {
  return (point >= U'А' && point <= U'Я') || point == U'Ё';
}

/// Marks that turn the direction of writing or control a terminal have no place on paper.
bool is_dropped(char32_t point) {
  return (point < 0x20 && point != U'\n' && point != U'\t') || (point >= 0x7F && point < 0xA0) ||
         (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF ||
         point == 0x200B;
}

std::u32string points_of(std::string_view text) {
  std::u32string points;
  while (!text.empty()) {
    const auto point = take_code_point(text);
    if (!point) text.remove_prefix(1);
    const char32_t kept = point.value_or(U'\uFFFD');
    if (!is_dropped(kept)) points.push_back(kept == U'\t' ? U' ' : kept);
  }
  return points;
}

bool parts_words(char32_t point) {
  return point == U' ' || point == U'\n' || point == no_break_space;
}

/// The word that ends before `at`, without the brackets and quotes it may open with.
std::u32string_view word_before(const std::u32string& text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && !parts_words(text[begin - 1])) --begin;
  while (begin < at && std::u32string_view(U"(«„\"*").find(text[begin]) != std::u32string_view::npos) ++begin;
  return std::u32string_view(text).substr(begin, at - begin);
}

std::u32string_view word_after(const std::u32string& text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && !parts_words(text[end])) ++end;
  std::u32string_view word = std::u32string_view(text).substr(at + 1, end - at - 1);
  while (!word.empty() && std::u32string_view(U",;:!?)»").find(word.back()) != std::u32string_view::npos)
    word.remove_suffix(1);
  return word;
}

bool is_number(std::u32string_view word) {
  return !word.empty() && std::ranges::all_of(word, is_digit);
}

bool is_initial(std::u32string_view word) {
  return (word.size() == 2 && is_capital(word[0]) && word[1] == U'.') ||
         (word.size() == 4 && is_initial(word.substr(0, 2)) && is_initial(word.substr(2)));
}

bool begins_thousands(std::u32string_view before, std::u32string_view after) {
  return is_number(before) && before.size() <= 3 && after.size() >= 3 && is_number(after.substr(0, 3)) &&
         (after.size() == 3 || !is_digit(after[3]));
}

bool is_unit(std::u32string_view word) {
  const auto listed = [](std::u32string_view one) { return std::ranges::find(units, one) != std::end(units); };
  return listed(word) || (word.ends_with(U'.') && listed(word.substr(0, word.size() - 1)));
}

std::u32string lower_first(std::u32string_view word) {
  std::u32string out(word);
  if (!out.empty() && is_capital(out[0])) out[0] += out[0] == U'Ё' ? 80 : 32;
  return out;
}

/// Whether the space at `at` must not end a line.
bool holds(const std::u32string& text, std::size_t at) {
  const std::u32string_view before = word_before(text, at);
  const std::u32string_view after = word_after(text, at);
  if (before.empty() || after.empty()) return false;
  if (after == U"—" || after == U"–") return true;
  if (std::ranges::find(clinging_words, lower_first(before)) != std::end(clinging_words)) return true;
  if (begins_thousands(before, after)) return true;
  if (is_number(before) && is_unit(after)) return true;
  if (is_initial(before) && is_capital(after[0])) return true;
  return is_capital(before[0]) && before.back() != U'.' && is_initial(after);
}

}  // namespace

std::string typograph(std::string_view text) {
  std::u32string points = points_of(text);
  for (std::size_t at = 0; at < points.size(); ++at) {
    if (points[at] == U' ' && holds(points, at)) points[at] = no_break_space;
  }
  std::string out;
  for (const char32_t point : points) append_code_point(out, point);
  return out;
}

}  // namespace marshrut::pdf
