#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace marshrut {

namespace {

/// How many bytes the lead byte announces, and the least code point that may need so many; 0 for no lead
/// byte.
struct Lead {
  int bytes;
  char32_t least;
  char32_t bits;
};

Lead lead_of(unsigned char byte) {
  if (byte < 0x80) return {1, 0, byte};
  if (byte >= 0xC2 && byte <= 0xDF) return {2, 0x80, static_cast<char32_t>(byte & 0x1F)};
  if (byte >= 0xE0 && byte <= 0xEF) return {3, 0x800, static_cast<char32_t>(byte & 0x0F)};
  if (byte >= 0xF0 && byte <= 0xF4) return {4, 0x10000, static_cast<char32_t>(byte & 0x07)};
  return {0, 0, 0};
}

char32_t lower_point(char32_t point) {
  if (point >= U'A' && point <= U'Z') return point + 32;
  if (point >= 0xC0 && point <= 0xDE && point != 0xD7) return point + 32;
  if (point >= 0x410 && point <= 0x42F) return point + 32;
  if (point >= 0x400 && point <= 0x40F) return point + 80;
  return point;
}

bool is_space(char32_t point) {
  return point <= U' ' || point == 0xA0 || point == 0x202F || (point >= 0x2000 && point <= 0x200B) || point == 0xFEFF;
}

bool is_control(char32_t point) {
  bool turns_text = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  return turns_text || (point < 0x20 && point != U'\t' && point != U'\n') || (point >= 0x7F && point < 0xA0);
}

/// Where the last letter of a text that is not empty begins.
std::size_t last_begin(std::string_view text) {
  std::size_t at = text.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

bool is_letter_or_digit(char32_t point) {
  return (point >= U'0' && point <= U'9') || (point >= U'a' && point <= U'z') || (point >= 0x430 && point <= 0x45F) ||
         point > 0x2FFF;
}

}  // namespace

std::optional<char32_t> take_code_point(std::string_view& text) {
  if (text.empty()) return std::nullopt;
  const Lead lead = lead_of(static_cast<unsigned char>(text[0]));
  if (lead.bytes == 0 || text.size() < static_cast<std::size_t>(lead.bytes)) return std::nullopt;
  char32_t point = lead.bits;
  for (int i = 1; i < lead.bytes; ++i) {
    const auto byte = static_cast<unsigned char>(text[static_cast<std::size_t>(i)]);
    if ((byte & 0xC0) != 0x80) return std::nullopt;
    point = (point << 6) | (byte & 0x3F);
  }
  if (point < lead.least || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(lead.bytes));
  return point;
}

void append_code_point(std::string& text, char32_t point) {
  const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (point < 0x80) return put(point);
  if (point < 0x800) {
    put(0xC0 | (point >> 6));
  } else if (point < 0x10000) {
    put(0xE0 | (point >> 12));
    put(0x80 | ((point >> 6) & 0x3F));
  } else {
    put(0xF0 | (point >> 18));
    put(0x80 | ((point >> 12) & 0x3F));
    put(0x80 | ((point >> 6) & 0x3F));
  }
  put(0x80 | (point & 0x3F));
}

namespace {

/// Most of a text is ASCII: eight letters of it are looked at at once.
void skip_ascii(std::string_view& text) {
  std::uint64_t eight = 0;
  std::size_t at = 0;
  for (; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if (eight & 0x8080808080808080u) break;
  }
  text.remove_prefix(at);
}

}  // namespace

bool is_utf8(std::string_view text) {
  for (skip_ascii(text); !text.empty(); skip_ascii(text)) {
    if (!take_code_point(text)) return false;
  }
  return true;
}

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count) {
    if (!take_code_point(text)) text.remove_prefix(1);
  }
  return count;
}

std::string lowered(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const char first = text.front();
    if (const auto point = take_code_point(text)) {
      append_code_point(out, lower_point(*point));
    } else {
      out.push_back(first);
      text.remove_prefix(1);
    }
  }
  return out;
}

std::string folded(std::string_view text) {
  std::string out;
  bool gap = false;
  const std::string small = lowered(text);
  std::string_view rest = small;
  while (!rest.empty()) {
    const char first = rest.front();
    const auto point = take_code_point(rest);
    if (!point) rest.remove_prefix(1);
    if (point && is_space(*point)) {
      gap = !out.empty();
      continue;
    }
    if (gap) out.push_back(' ');
    gap = false;
    if (!point) out.push_back(first);
    if (point) append_code_point(out, *point == U'ё' ? U'е' : *point);
  }
  return out;
}

std::string letters_and_digits(std::string_view text) {
  std::string out;
  std::string plain = folded(text);
  for (std::string_view rest = plain; !rest.empty();) {
    const auto point = take_code_point(rest);
    if (!point) return plain;
    if (is_letter_or_digit(*point)) append_code_point(out, *point);
  }
  return out;
}

std::string_view trimmed(std::string_view text) {
  for (auto rest = text; !rest.empty(); text = rest) {
    const auto point = take_code_point(rest);
    if (!point || !is_space(*point)) break;
  }
  while (!text.empty()) {
    auto last = text.substr(last_begin(text));
    const auto size = last.size();
    const auto point = take_code_point(last);
    if (!point || !last.empty() || !is_space(*point)) break;
    text.remove_suffix(size);
  }
  return text;
}

bool has_control_characters(std::string_view text) {
  while (auto point = take_code_point(text))
    if (is_control(*point)) return true;
  return false;
}

std::vector<std::string> list_of(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find(separator), text.size());
    const auto part = trimmed(text.substr(0, end));
    if (!part.empty()) parts.emplace_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::optional<double> decimal_of(std::string_view text) {
  std::string plain(trimmed(text));
  std::ranges::replace(plain, ',', '.');
  double number = 0;
  const char* end = plain.data() + plain.size();
  const auto [stopped, error] = std::from_chars(plain.data(), end, number, std::chars_format::fixed);
  if (plain.empty() || error != std::errc{} || stopped != end || !std::isfinite(number)) return std::nullopt;
  return number;
}

}  // namespace marshrut
