#pragma once
// Texts are UTF-8 everywhere inside; who reads from outside checks with is_utf8 first. Case is known for
// Latin and Cyrillic letters only, which is what names, headers and logins here are written in.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marshrut {

/// Takes the next code point off the front; nullopt at a malformed one (overlong, surrogate, cut), front
/// untouched.
std::optional<char32_t> take_code_point(std::string_view& text);
void append_code_point(std::string& text, char32_t point);

bool is_utf8(std::string_view text);
/// The number of code points; a malformed byte counts as one.
std::size_t code_points(std::string_view text);

/// Small letters for capital ones.
std::string lowered(std::string_view text);
/// What two writings of one word share: small letters, е for ё, single spaces, none at the ends.
std::string folded(std::string_view text);
/// Of a folded text its letters and digits alone: by it titles are alike that differ in quotes, dots and spaces.
std::string letters_and_digits(std::string_view text);
/// Without spaces (no-break ones too) and control characters at the ends.
std::string_view trimmed(std::string_view text);
/// Whether it holds what no field of a form may: control characters but tabs and line ends, and those that turn text.
bool has_control_characters(std::string_view text);
/// What stands between the separators, trimmed; parts with nothing in them are left out.
std::vector<std::string> list_of(std::string_view text, char separator);
/// A decimal number as people write it, with a point or a comma; nothing else may stand beside it.
std::optional<double> decimal_of(std::string_view text);

}  // namespace marshrut
