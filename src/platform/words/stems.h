#pragma once
// Words of a text as a search knows them: folded and cut to their stems, so that every form of a word is one. Russian words
// by Snowball's Russian, Latin ones by its English stemmer (libstemmer).
#include <string>
#include <string_view>
#include <vector>

namespace marshrut::words {

/// The words as they stand in the text, letters and digits without the signs between them.
std::vector<std::string> words_of(std::string_view text);
/// The stems in the order of the words, repeated ones once. Prepositions and conjunctions of Russian say nothing of what a
/// text is about and are left out.
std::vector<std::string> stems_of(std::string_view text);

}  // namespace marshrut::words
