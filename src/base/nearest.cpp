#include "base/nearest.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace marshrut {
namespace {

constexpr std::size_t compared = 60;  // letters: titles differ before

std::size_t apart(std::size_t one, std::size_t other) { return one < other ? other - one : one - other; }

}  // namespace

std::u32string letters_of(std::string_view text) {
  const auto small = folded(text);
  std::string_view rest = small;
  std::u32string letters;
  while (letters.size() < compared)
    if (auto letter = take_code_point(rest)) letters += *letter;
    else break;
  return letters;
}

std::size_t letters_apart(const std::u32string& one, const std::u32string& other) {
  std::vector<std::size_t> before, last(other.size() + 1), row(other.size() + 1);
  for (std::size_t j = 0; j <= other.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= one.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] != other[j - 1])});
      if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[other.size()];
}

std::optional<std::size_t> nearest(std::string_view word, std::span<const std::string> known) {
  const auto wanted = letters_of(word);
  auto least = wanted.size() / 3 + 1;  // what is found must be below
  std::optional<std::size_t> found;
  for (std::size_t at = 0; at < known.size(); ++at) {
    const auto letters = letters_of(known[at]);
    if (apart(letters.size(), wanted.size()) > least) continue;
    const auto differs = letters_apart(wanted, letters);
    if (differs > least || (differs == least && !found)) continue;
    found = differs < least ? std::optional(at) : std::nullopt;
    least = differs;
  }
  return found;
}

}  // namespace marshrut
