#include "catalogue/search/word_asked.h"

#include <algorithm>

#include "base/nearest.h"
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
  const auto letters = letters_of(typed.from);
  if (letters.size() < shortest_misspelt || !typed.competencies.empty()) return {};
  std::size_t least = letters.size() < two_slips_from ? 2 : 3;
  const KnownWord* meant = nullptr;
  for (const auto& one : known) {
    if (finds(typed, one.word)) return {};
    const auto others = letters_of(one.word);
    if (others.size() > letters.size() + 2 || letters.size() > others.size() + 2) continue;
    const auto far = letters_apart(letters, others);
    if (far < least || (meant && far == least && one.activities > meant->activities)) meant = &one, least = far;
  }
  if (!meant) return {};
  return meant->word;
}

}  // namespace marshrut::catalogue
