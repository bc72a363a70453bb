#pragma once
// Texts as markup of a word processor's document.
#include <string>
#include <string_view>

namespace marshrut::docx {

/// With the spaces of typesetting, and what XML could take for markup escaped.
std::string escaped(std::string_view text);

/// Runs of a paragraph: bold between two asterisks, line ends as breaks. `properties` is markup of each run's <w:rPr>.
std::string runs(const std::string& text, std::string_view properties = "");

/// A paragraph of a style with the runs of the text; `properties` is more markup of its <w:pPr>.
std::string paragraph(std::string_view style, const std::string& text, std::string_view properties = "");

}  // namespace marshrut::docx
