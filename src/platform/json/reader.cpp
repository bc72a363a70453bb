#include "platform/json/reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include "base/text.h"
#include "platform/json/errors.h"

namespace marshrut::json {
namespace {

constexpr std::size_t longest_step = 100;  // bytes of a name in a pointer

std::string_view cut(std::string_view name) {
  if (name.size() <= longest_step) return name;
  auto end = longest_step;
  while (end > 0 && (name[end] & 0xC0) == 0x80) --end;
  return name.substr(0, end);
}

std::string escaped_step(std::string_view name) {
  std::string out;
  for (char c : cut(name)) {
    if (c == '~')
      out += "~0";
    else if (c == '/')
      out += "~1";
    else
      out += c;
  }
  return out;
}

template <class Number>
bool whole(std::string_view text, Number& out, std::errc& problem) {
  auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), out);
  problem = code;
  return !text.empty() && end == text.data() + text.size();
}

/// A decimal number; a parameter's text has not been through the parser, and from_chars would take "inf" or
/// "nan".
bool is_decimal(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789+-.eE") == text.npos && text.front() != '+';
}

std::string joined(std::span<const std::string_view> names) {
  std::string out;
  for (auto name : names) {
    if (!out.empty()) out += ", ";
    out += name;
  }
  return out;
}

/// 1e3 and 2.0 are whole numbers for JSON; beyond 2^53 a double no longer says which.
bool whole_of_decimal(std::string_view text, std::int64_t& out) {
  double decimal = 0;
  std::errc problem{};
  if (!whole(text, decimal, problem) || problem != std::errc{}) return false;
  if (decimal != std::floor(decimal) || std::fabs(decimal) > 9007199254740992.0) return false;
  out = static_cast<std::int64_t>(decimal);
  return true;
}

}  // namespace

std::string Place::pointer() const {
  if (!parent) return "";
  return parent->pointer() + "/" + (in_list ? std::to_string(index) : escaped_step(name));
}

template <class... Arguments>
void Reader::refuse(const ErrorCode& code, const Place& place, Arguments&&... arguments) {
  if (++count_ <= most_refusals) refusals_.add(code, place.pointer(), std::forward<Arguments>(arguments)...);
}

void Reader::missing(const Place& place) {
  refuse(errors::missing, place);
}

bool Reader::is(Shape shape, const Value& value, const Place& place, const ErrorCode& expected) {
  if (value.shape == shape || value.shape == Shape::parameter) return true;
  refuse(value.shape == Shape::repeated ? errors::duplicate_member : expected, place);
  return false;
}

bool Reader::fits(std::string_view text, const Place& place) {
  if (text.size() > longest_text && code_points(text) > longest_text) {
    refuse(errors::text_too_long, place, std::to_string(longest_text));
    return false;
  }
  if (has_control_characters(text)) {
    refuse(errors::control_character, place);
    return false;
  }
  return true;
}

void Reader::text(const Value& value, const Place& place, std::string& out) {
  if (is(Shape::text, value, place, errors::expected_text) && fits(value.text, place)) out = value.text;
}

void Reader::boolean(const Value& value, const Place& place, bool& out) {
  if (!is(Shape::boolean, value, place, errors::expected_boolean)) return;
  bool yes = value.text == "true" || value.text == "1";
  if (!yes && value.text != "false" && value.text != "0") return refuse(errors::expected_boolean, place);
  out = yes;
}

void Reader::number(const Value& value, const Place& place, double& out) {
  if (!is(Shape::number, value, place, errors::expected_number)) return;
  double read = 0;
  std::errc problem{};
  if (!is_decimal(value.text) || !whole(value.text, read, problem)) return refuse(errors::expected_number, place);
  if (problem == std::errc::result_out_of_range) {
    // from_chars does not say whether it was too large or too small; too small is nought.
    read = std::strtod(std::string(value.text).c_str(), nullptr);
  }
  if (!std::isfinite(read)) return refuse(errors::not_finite, place);
  out = read == 0 ? 0 : read;
}

std::uint64_t Reader::integer(const Value& value, const Place& place, std::int64_t low, std::uint64_t high) {
  if (!is(Shape::number, value, place, errors::expected_integer)) return 0;
  std::errc problem{};
  std::int64_t negative = 0;
  std::uint64_t natural = 0;
  bool is_whole =
      value.text.starts_with('-') ? whole(value.text, negative, problem) : whole(value.text, natural, problem);
  if (!is_whole) {
    std::int64_t decimal = 0;
    if (!is_decimal(value.text) || !whole_of_decimal(value.text, decimal)) {
      refuse(errors::expected_integer, place);
      return 0;
    }
    if (decimal < 0)
      negative = decimal;
    else
      natural = static_cast<std::uint64_t>(decimal);
  }
  if (problem != std::errc{} || negative < low || natural > high) {
    refuse(errors::out_of_range, place, std::to_string(low), std::to_string(high));
    return 0;
  }
  return negative < 0 ? static_cast<std::uint64_t>(negative) : natural;
}

void Reader::date(const Value& value, const Place& place, Date& out) {
  if (!is(Shape::text, value, place, errors::expected_date)) return;
  auto read = Date::parse(value.text);
  if (!read) return refuse(errors::expected_date, place);
  out = *read;
}

void Reader::instant(const Value& value, const Place& place, Instant& out) {
  if (!is(Shape::text, value, place, errors::expected_instant)) return;
  auto read = Instant::parse(value.text);
  if (!read) return refuse(errors::expected_instant, place);
  out = *read;
}

std::size_t Reader::choice(const Value& value, const Place& place, std::span<const std::string_view> names) {
  if (!is(Shape::text, value, place, errors::expected_text)) return 0;
  auto found = std::find(names.begin(), names.end(), value.text);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  refuse(errors::not_in_list, place, joined(names));
  return 0;
}

bool Reader::fields(const Value& value, const Place& place, std::span<const std::string_view> names,
                    const Value** found) {
  if (!is_object(value, place)) return false;
  for (auto* member = value.begin(); member != value.end(); member = member->next()) {
    auto name = std::find(names.begin(), names.end(), member->name);
    if (name == names.end()) {
      refuse(errors::unknown_member, Place{&place, member->name});
      continue;
    }
    auto& slot = found[name - names.begin()];
    if (slot) refuse(errors::duplicate_member, Place{&place, member->name});
    slot = member;
  }
  return true;
}

bool Reader::is_list(const Value& value, const Place& place) {
  if (value.shape == Shape::list || value.shape == Shape::parameter || value.shape == Shape::repeated) return true;
  refuse(errors::expected_list, place);
  return false;
}

bool Reader::is_object(const Value& value, const Place& place) {
  if (value.shape == Shape::object) return true;
  refuse(errors::expected_object, place);
  return false;
}

bool Reader::key(std::string_view name, const Place& place, bool is_new) {
  if (!is_new) refuse(errors::duplicate_member, place);
  return is_new && fits(name, place);
}

}  // namespace marshrut::json
