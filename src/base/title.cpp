#include "base/title.h"

#include <utility>

#include "base/text.h"

namespace marshrut {
namespace {

/// The code point that a text begins with, as text; "" when it has none.
std::string_view first_letter(std::string_view text) {
  std::string_view rest = text;
  return take_code_point(rest) ? text.substr(0, text.size() - rest.size()) : std::string_view();
}

}  // namespace

std::string second_quotes(std::string text) {
  constexpr std::pair<std::string_view, std::string_view> marks[] = {{"«", "„"}, {"»", "“"}};
  for (const auto& [first, second] : marks)
    for (auto at = text.find(first); at != text.npos; at = text.find(first, at + second.size()))
      text.replace(at, first.size(), second);
  return text;
}

std::string small_first(std::string_view title) {
  const auto first = first_letter(title);
  const auto rest = title.substr(first.size());
  const auto second = first_letter(rest);
  if (lowered(second) != second) return std::string(title);
  return lowered(first).append(rest);
}

}  // namespace marshrut
