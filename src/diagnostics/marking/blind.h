#pragma once
// An answer as an expert reads it: without its author's name (US-E04). Pure.
#include <span>
#include <string>
#include <string_view>

namespace marshrut::diagnostics {

/// What stands in the place of a name.
inline constexpr std::string_view covered = "[имя скрыто]";

/// The text with the names covered in whatever case they stand ("Иванова", "Ивановой"), where they begin a word with a
/// capital. A surname and a patronymic are given here; a first name alone names nobody and may be a word.
std::string without_names(std::string_view text, std::span<const std::string> names);

}  // namespace marshrut::diagnostics
