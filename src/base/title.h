#pragma once
// A title inside other text: in a sentence, and between quotation marks. Only the spelling changes, never the words.
#include <string>
#include <string_view>

namespace marshrut {

/// Its own «quotation marks» as „those of the second kind“, for a text that is put between marks itself.
std::string second_quotes(std::string text);

/// A title as it stands inside a sentence: with a small first letter, unless its first word is an abbreviation (ОБЗР).
std::string small_first(std::string_view title);

}  // namespace marshrut
