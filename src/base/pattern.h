#pragma once
// Patterns for LIKE ... ESCAPE '!' made of what a person typed: what was typed is looked for as it stands, and its
// signs of a pattern mean themselves.
#include <string>
#include <string_view>

namespace marshrut {

/// Matches every text that holds the part; every text when the part is empty.
std::string pattern_holding(std::string_view part);

}  // namespace marshrut
