#include "instrument/item/short_text.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string>

#include "base/text.h"

namespace marshrut::instrument {
namespace {

void replace_all(std::string& text, std::string_view was, std::string_view is) {
  for (auto at = text.find(was); at != std::string::npos; at = text.find(was, at + is.size()))
    text.replace(at, was.size(), is);
}

std::string plain_text(std::string_view text) {
  auto plain = folded(text);
  replace_all(plain, "−", "-");
  for (std::string_view spaced : {" /", "/ "}) replace_all(plain, spaced, "/");
  return plain;
}

/// A number of digits, one comma or point and a sign; no exponents, no words like "inf".
std::optional<double> number_of(std::string text) {
  if (text.empty() || text.find_first_not_of("0123456789-,.") != std::string::npos) return std::nullopt;
  replace_all(text, ",", ".");
  double value = 0;
  auto end = text.data() + text.size();
  auto read = std::from_chars(text.data(), end, value);
  if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
  return value;
}

}  // namespace

bool same_short_text(std::string_view key, std::string_view answer) {
  auto left = plain_text(key), right = plain_text(answer);
  auto left_number = number_of(left), right_number = number_of(right);
  if (left_number && right_number) return std::abs(*left_number - *right_number) < 1e-9;
  return left == right;
}

}  // namespace marshrut::instrument
