#include "platform/json/writer.h"

#include <fmt/format.h>

#include <cmath>
#include <stdexcept>

#include "base/text.h"

namespace marshrut::json {
namespace {

/// The length in bytes of the character that the text starts with; 0 when it is not UTF-8.
std::size_t character_bytes(std::string_view text) {
  auto rest = text;
  return take_code_point(rest) ? text.size() - rest.size() : 0;
}

bool is_plain(char c) {
  auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
}

/// How much of the text can be written as it stands.
std::size_t unescaped_bytes(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (is_plain(text[at])) {
      ++at;
      continue;
    }
    auto length = character_bytes(text.substr(at));
    if (length < 2) break;
    at += length;
  }
  return at;
}

void append_escape(std::string& out, char c) {
  switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\n': out += "\\n"; break;
    case '\t': out += "\\t"; break;
    case '\r': out += "\\r"; break;
    default: fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned char>(c));
  }
}

}  // namespace

void append_text(std::string& out, std::string_view text) {
  out += '"';
  while (!text.empty()) {
    auto run = unescaped_bytes(text);
    out += text.substr(0, run);
    text.remove_prefix(run);
    if (text.empty()) break;
    if (character_bytes(text) == 1)
      append_escape(out, text[0]);
    else
      out += "\xEF\xBF\xBD";
    text.remove_prefix(1);
  }
  out += '"';
}

void append_number(std::string& out, double number) {
  if (!std::isfinite(number)) throw std::logic_error("a number that is not finite cannot be written as JSON");
  fmt::format_to(std::back_inserter(out), "{}", number == 0 ? 0.0 : number);
}

void append_integer(std::string& out, std::int64_t number) {
  out += fmt::format_int(number).c_str();
}

void append_natural(std::string& out, std::uint64_t number) {
  out += fmt::format_int(number).c_str();
}

}  // namespace marshrut::json
