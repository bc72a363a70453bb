#pragma once
// Appends JSON to a text. Bytes that are not UTF-8 become U+FFFD, so that one bad row cannot hide a page; a
// number that is not finite is a fault.
#include <cstdint>
#include <string>
#include <string_view>

namespace marshrut::json {

void append_text(std::string& out, std::string_view text);
void append_number(std::string& out, double number);
void append_integer(std::string& out, std::int64_t number);
void append_natural(std::string& out, std::uint64_t number);

}  // namespace marshrut::json
