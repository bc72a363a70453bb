#include "instrument/item/short_text.h"

#include <fmt/format.h>

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

std::optional<double> number_of(std::string text) {
  if (text.empty() || text.find_first_not_of("0123456789-,.") != std::string::npos) return std::nullopt;
  replace_all(text, ",", ".");
  double value = 0;
  auto end = text.data() + text.size();
  auto read = std::from_chars(text.data(), end, value);
  if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
  return value;
}

constexpr std::string_view give_or_take = "±";

/// Without an exponent, however small.
std::string decimal(double value) {
  auto text = fmt::format("{:.12f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  replace_all(text, ".", ",");
  return text;
}

}  // namespace

std::optional<double> number_in(std::string_view text) {
  return number_of(plain_text(text));
}

std::pair<std::string, std::string> number_sides(std::string_view key) {
  const auto at = key.find(give_or_take);
  if (at == std::string_view::npos) return {std::string(key), "0"};
  return {std::string(key.substr(0, at)), std::string(key.substr(at + give_or_take.size()))};
}

std::string number_key(double value, double tolerance) {
  auto key = decimal(value);
  if (tolerance != 0) key += std::string(give_or_take) + decimal(tolerance);
  return key;
}

bool same_short_text(std::string_view key, std::string_view answer) {
  auto left = plain_text(key), right = plain_text(answer);
  auto left_number = number_of(left), right_number = number_of(right);
  if (left_number && right_number) return std::abs(*left_number - *right_number) < 1e-9;
  return left == right;
}

}  // namespace marshrut::instrument
