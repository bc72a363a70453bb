#include "platform/sheet/neutral.h"

namespace marshrut::sheet {

namespace {

bool begins_as_formula(std::string_view text) {
  const std::size_t at = text.find_first_not_of('\'');
  return at != std::string_view::npos && std::string_view("=+-@\t\r").find(text[at]) != std::string_view::npos;
}

}  // namespace

std::string neutralised(std::string_view text) {
  return begins_as_formula(text) ? "'" + std::string(text) : std::string(text);
}

std::string without_neutral(std::string text) {
  if (text.starts_with('\'') && begins_as_formula(text)) text.erase(0, 1);
  return text;
}

}  // namespace marshrut::sheet
