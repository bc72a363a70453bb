#pragma once
// What is left of a JSON document when the texts of a person are taken out: its shape, numbers, days and codes, so that
// whatever reads it still can.
#include <string>
#include <string_view>

namespace marshrut::app {

/// Texts become empty, but in members named in `kept` (separated by spaces). Where any are kept, so are days: a document
/// of the program holds them for itself. "" for what is no JSON.
std::string without_texts(const std::string& document, std::string_view kept);

}  // namespace marshrut::app
