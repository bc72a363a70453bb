#include "platform/docx/markup.h"

#include <fmt/format.h>

#include "platform/pdf/typograph.h"

namespace marshrut::docx {
namespace {

std::string run(std::string_view text, bool bold, std::string_view properties) {
  if (text.empty()) return "";
  auto markup = fmt::format("<w:r><w:rPr>{}{}</w:rPr>", bold ? "<w:b/>" : "", properties);
  for (std::size_t line = 0;; ++line) {
    const auto end = text.find('\n');
    if (line > 0) markup += "<w:br/>";
    markup += fmt::format("<w:t xml:space=\"preserve\">{}</w:t>", escaped(text.substr(0, end)));
    if (end == text.npos) return markup + "</w:r>";
    text.remove_prefix(end + 1);
  }
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    if (letter == '&') out += "&amp;";
    else if (letter == '<') out += "&lt;";
    else if (letter == '>') out += "&gt;";
    else if (letter == '"') out += "&quot;";
    else if (static_cast<unsigned char>(letter) >= 0x20 || letter == '\n') out += letter;
  }
  return out;
}

std::string runs(const std::string& text, std::string_view properties) {
  const auto set = pdf::typograph(text);
  std::string markup;
  std::string part;
  bool bold = false;
  for (std::size_t at = 0; at < set.size(); ++at) {
    if (set[at] == '\\' && at + 1 < set.size() && (set[at + 1] == '*' || set[at + 1] == '\\')) {
      part += set[++at];
    } else if (set.compare(at, 2, "**") == 0) {
      markup += run(part, bold, properties);
      part.clear();
      bold = !bold;
      ++at;
    } else {
      part += set[at];
    }
  }
  return markup + run(part, bold, properties);
}

std::string paragraph(std::string_view style, const std::string& text, std::string_view properties) {
  return fmt::format("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{}</w:pPr>{}</w:p>", style, properties, runs(text));
}

}  // namespace marshrut::docx
