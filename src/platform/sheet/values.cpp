#include "platform/sheet/values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "base/text.h"

namespace marshrut::sheet {

namespace {

constexpr int this_century = 2000;

/// Day, month and year between points or slashes; nullopt when they are not three whole numbers.
std::optional<std::array<int, 3>> three_numbers(std::string_view text) {
  std::array<int, 3> numbers{};
  for (std::size_t i = 0; i < 3; ++i) {
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, numbers[i]);
    const auto digits = static_cast<std::size_t>(stopped - text.data());
    if (error != std::errc{} || digits > 4 || numbers[i] < 0) return std::nullopt;
    text.remove_prefix(digits);
    if (i == 2) return text.empty() ? std::optional(numbers) : std::nullopt;
    if (text.empty() || (text.front() != '.' && text.front() != '/')) return std::nullopt;
    text.remove_prefix(1);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> date_of(std::string_view cell) {
  std::string_view text = trimmed(cell);
  const std::size_t time = text.find_first_of(" T");
  if (time != std::string_view::npos && text.substr(time).find(':') != std::string_view::npos)
    text = text.substr(0, time);
  if (text.ends_with("г.")) text = trimmed(text.substr(0, text.size() - std::string_view("г.").size()));
  if (text.size() == 10 && text[4] == '-') return Date::parse(text);
  const auto numbers = three_numbers(text);
  if (!numbers) return std::nullopt;
  const auto [day, month, written] = *numbers;
  const int year = written < 100 ? this_century + written : written;
  const std::chrono::year_month_day civil{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                          std::chrono::day{static_cast<unsigned>(day)}};
  if (!civil.ok() || year < 1000) return std::nullopt;
  return Date{std::chrono::sys_days{civil}};
}

std::optional<double> number_of(std::string_view cell) {
  std::string plain;
  bool comma = false;
  for (std::string_view rest = trimmed(cell); !rest.empty();) {
    const auto point = take_code_point(rest);
    if (!point) return std::nullopt;
    if (*point == U' ' || *point == 0xA0 || *point == 0x202F) continue;
    if (*point == U',' && comma) return std::nullopt;
    comma = comma || *point == U',';
    append_code_point(plain, *point == U',' ? U'.' : *point == U'−' ? U'-' : *point);
  }
  double number = 0;
  const char* end = plain.data() + plain.size();
  const auto [stopped, error] = std::from_chars(plain.data(), end, number, std::chars_format::fixed);
  if (error != std::errc{} || stopped != end || !(number - number == 0)) return std::nullopt;
  return number;
}

}  // namespace marshrut::sheet
