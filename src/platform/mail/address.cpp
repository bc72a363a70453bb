#include "platform/mail/address.h"

#include <algorithm>

#include "base/text.h"
#include "platform/mail/errors.h"
#include "platform/mail/mail.h"

namespace marshrut::mail {

namespace {

constexpr std::string_view base64_letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

bool is_ascii_word(char letter) {
  return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

std::string base64(std::string_view bytes) {
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
    unsigned bits = 0;
    for (std::size_t i = 0; i < 3; ++i) bits = bits << 8 | (i < count ? static_cast<unsigned char>(bytes[at + i]) : 0u);
    for (std::size_t i = 0; i < 4; ++i) out.push_back(i <= count ? base64_letters[bits >> (18 - 6 * i) & 63] : '=');
  }
  return out;
}

std::string without_controls(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto point = take_code_point(text);
    if (!point) text.remove_prefix(1);
    const char32_t kept = point.value_or(U'\uFFFD');
    const bool control = kept < 0x20 || (kept >= 0x7F && kept < 0xA0) || kept == 0x2028 || kept == 0x2029;
    append_code_point(out, control ? U' ' : kept);
  }
  return out;
}

bool is_domain(std::string_view domain) {
  if (domain.empty() || domain.size() > 253 || domain.find('.') == std::string_view::npos) return domain == "localhost";
  for (std::size_t at = 0; at <= domain.size();) {
    const std::size_t end = std::min(domain.find('.', at), domain.size());
    const std::string_view label = domain.substr(at, end - at);
    const auto fits = [](char letter) { return is_ascii_word(letter) || letter == '-'; };
    if (label.empty() || label.size() > 63 || !std::ranges::all_of(label, fits)) return false;
    if (label.front() == '-' || label.back() == '-') return false;
    at = end + 1;
  }
  return true;
}

}  // namespace

bool is_address(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || at > 64) return false;
  const std::string_view local = text.substr(0, at);
  const auto fits = [](char letter) {
    return is_ascii_word(letter) || std::string_view("!#$%&'*+-/=?^_`{|}~.").find(letter) != std::string_view::npos;
  };
  if (!std::ranges::all_of(local, fits)) return false;
  if (local.front() == '.' || local.back() == '.' || local.find("..") != std::string_view::npos) return false;
  return is_domain(text.substr(at + 1));
}

Result<Sender> parse_sender(const std::string& text) {
  const std::size_t open = text.rfind('<');
  Sender sender{"", text};
  if (open != std::string::npos && text.ends_with('>')) {
    sender.name = trimmed(std::string_view(text).substr(0, open));
    sender.address = text.substr(open + 1, text.size() - open - 2);
  }
  if (!is_address(sender.address)) return fail(errors::malformed_address, "", text);
  return sender;
}

std::string header_words(std::string_view text) {
  std::string clean = without_controls(text);
  const auto plain = [](char letter) {
    return is_ascii_word(letter) || letter == ' ' || letter == '-' || letter == '.';
  };
  if (clean.size() <= 60 && std::ranges::all_of(clean, plain)) return clean;
  // 45 bytes make 60 characters of base64, which with the marks around them stay under 75.
  constexpr std::size_t bytes_in_word = 45;
  std::string out;
  std::string word;
  const auto flush = [&] {
    out += (out.empty() ? "" : "\r\n ") + ("=?UTF-8?B?" + base64(word) + "?=");
    word.clear();
  };
  for (std::string_view rest = clean; !rest.empty();) {
    std::string letter;
    append_code_point(letter, take_code_point(rest).value_or(U'?'));
    if (word.size() + letter.size() > bytes_in_word) flush();
    word += letter;
  }
  if (!word.empty()) flush();
  return out;
}

std::string base64_lines(std::string_view bytes) {
  constexpr std::size_t bytes_in_line = 57;
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += bytes_in_line)
    out += base64(bytes.substr(at, bytes_in_line)) + "\r\n";
  return out;
}

}  // namespace marshrut::mail
