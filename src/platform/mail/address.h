#pragma once
// The sender and the words of headers.
#include <string>
#include <string_view>

#include "base/result.h"

namespace marshrut::mail {

struct Sender {
  std::string name;  // may be empty
  std::string address;
};

/// "Маршрут <noreply@example.ru>" or the address alone.
Result<Sender> parse_sender(const std::string& text);

/// Words for a header: as they are when plain, else as RFC 2047 encoded words of at most 75 characters a line. Control
/// characters, line ends among them, become spaces.
std::string header_words(std::string_view text);

/// Base64 in lines of 76 characters ended by CRLF.
std::string base64_lines(std::string_view bytes);

}  // namespace marshrut::mail
