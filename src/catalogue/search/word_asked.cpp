#include "catalogue/search/word_asked.h"

#include <algorithm>

#include "base/text.h"

namespace marshrut::catalogue {
namespace {

constexpr std::size_t begins_a_word = 3;     // letters
constexpr std::size_t shortest_misspelt = 4;
constexpr std::size_t two_slips_from = 8;

bool finds(const AskedWord& asked, std::string_view word) { return word >= asked.from && word < asked.beyond; }

std::string titles_with(const AskedWord& asked, const std::vector<CompetencyWords>& competencies) {
  std::string codes;
  for (const auto& one : competencies)
    if (std::ranges::any_of(one.stems, [&](const auto& word) { return finds(asked, word); }))
      codes += ";" + one.code;
  return codes.empty() ? "" : codes + ";";
}

std::u32string points_of(std::string_view text) {
  std::u32string points;
  while (const auto point = take_code_point(text)) points += *point;
  return points;
}

/// Slips between two words, an exchange of neighbours counted as one (optimal string alignment).
std::size_t slips(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before, last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last.back();
}

}  // namespace

AskedWords asked_words(const std::vector<std::string>& stems, const std::vector<CompetencyWords>& competencies) {
  const auto no_letter = std::string(1, '\x01'), last_letter = std::string("\U0010FFFF");
  AskedWords asked;
  for (std::size_t i = 0; i < std::min(stems.size(), words_most); ++i) {
    asked[i] = {stems[i], stems[i] + (code_points(stems[i]) < begins_a_word ? no_letter : last_letter), ""};
    asked[i].competencies = titles_with(asked[i], competencies);
  }
  return asked;
}

std::optional<std::string> meant_by(const AskedWord& typed, const std::vector<KnownWord>& known) {
  const auto letters = points_of(typed.from);
  if (letters.size() < shortest_misspelt || !typed.competencies.empty()) return {};
  std::size_t least = letters.size() < two_slips_from ? 2 : 3;
  const KnownWord* meant = nullptr;
  for (const auto& one : known) {
    if (finds(typed, one.word)) return {};
    const auto others = points_of(one.word);
    if (others.size() > letters.size() + 2 || letters.size() > others.size() + 2) continue;
    const auto far = slips(letters, others);
    if (far < least || (meant && far == least && one.activities > meant->activities)) meant = &one, least = far;
  }
  if (!meant) return {};
  return meant->word;
}

}  // namespace marshrut::catalogue
