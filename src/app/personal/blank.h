#pragma once
// What is left of a JSON document when the texts of a person are taken out: its shape, numbers, days and codes, so that
// whatever reads it still can; and of a text when the words that name somebody are.
#include <string>
#include <string_view>

namespace marshrut::app {

/// Texts become empty, but in members named in `kept` (separated by spaces). Where any are kept, so are days: a document
/// of the program holds them for itself. "" for what is no JSON.
std::string without_texts(const std::string& document, std::string_view kept);

/// The text with `by` wherever the word stands whole. A longer address or number may hold a shorter one: letters and digits
/// of ASCII beside it make it a part of another word, and so does a point or a dash after such before it.
std::string with_word_replaced(std::string_view text, std::string_view word, std::string_view by);

}  // namespace marshrut::app
