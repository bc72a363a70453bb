#pragma once
// The words of a search: what of the catalogue each one finds, and what was meant by one that finds nothing.
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"

namespace marshrut::catalogue {

/// A word looked for: from its stem to what comes after all that begins with it, and the competencies whose titles hold it.
struct AskedWord {
  std::string from;
  std::string beyond;
  std::string competencies;  // ";K1;K2;", or ""
};
DESCRIBE(AskedWord, from, beyond, competencies)

constexpr std::size_t words_most = 6;
using AskedWords = std::array<AskedWord, words_most>;  // those beyond the words typed are empty

/// A competency by the stems of its title.
struct CompetencyWords {
  std::string code;
  std::vector<std::string> stems;
};

/// The first six stems. A stem of less than three letters finds itself alone, a longer one whatever begins with it.
AskedWords asked_words(const std::vector<std::string>& stems, const std::vector<CompetencyWords>& competencies);

/// A stem that a region's catalogue holds, in how many activities.
struct KnownWord {
  std::string word;
  std::int64_t activities = 0;
};
DESCRIBE(KnownWord, word, activities)

/// The known word that differs by one slip (a letter more, less, another or two exchanged), or by two from eight letters on;
/// the nearest, then what most activities hold. Nothing for less than four letters, nor where the word itself finds something.
std::optional<std::string> meant_by(const AskedWord& typed, const std::vector<KnownWord>& known);

}  // namespace marshrut::catalogue
