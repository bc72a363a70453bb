#include "base/text.h"
#include "platform/http/wire/head.h"

namespace marshrut::http {
namespace {

int hexadecimal(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// The byte that the three characters at `at` stand for, or -1.
int escaped_byte(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size()) return -1;
  int high = hexadecimal(text[at + 1]);
  int low = hexadecimal(text[at + 2]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

bool is_unfit_in_path(int byte) {
  return byte < 0x20 || byte == 0x7F || byte == '\\';
}

bool has_dot_segments(std::string_view path) {
  while (!path.empty()) {
    auto slash = path.find('/');
    auto segment = path.substr(0, slash);
    if (segment == "." || segment == "..") return true;
    path = slash == path.npos ? std::string_view() : path.substr(slash + 1);
  }
  return false;
}

std::string decode_parameter(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    int byte = text[at] == '%' ? escaped_byte(text, at) : -1;
    if (byte >= 0) {
      out += static_cast<char>(byte);
      at += 2;
    } else {
      out += text[at] == '+' ? ' ' : text[at];
    }
  }
  return out;
}

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

}  // namespace

std::optional<std::string> decode_path(std::string_view raw) {
  std::string out;
  out.reserve(raw.size());
  for (std::size_t at = 0; at < raw.size(); ++at) {
    bool escaped = raw[at] == '%';
    int byte = escaped ? escaped_byte(raw, at) : static_cast<unsigned char>(raw[at]);
    if (is_unfit_in_path(byte) || (escaped && byte == '/')) return std::nullopt;
    out += static_cast<char>(byte);
    if (escaped) at += 2;
  }
  if (has_dot_segments(out) || !is_utf8(out)) return std::nullopt;
  return out;
}

std::vector<std::pair<std::string, std::string>> query_parameters(std::string_view query) {
  std::vector<std::pair<std::string, std::string>> out;
  while (!query.empty()) {
    auto end = query.find('&');
    auto part = query.substr(0, end);
    auto equals = part.find('=');
    auto value = equals == part.npos ? std::string_view() : part.substr(equals + 1);
    if (!part.empty()) out.emplace_back(decode_parameter(part.substr(0, equals)), decode_parameter(value));
    query = end == query.npos ? std::string_view() : query.substr(end + 1);
  }
  return out;
}

std::string percent_encode(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (char c : text) {
    if (is_unreserved(c)) {
      out += c;
      continue;
    }
    auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

}  // namespace marshrut::http
