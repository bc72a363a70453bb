#pragma once
// Which of the known words a person may have meant by one that is not among them.
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace marshrut {

/// The letters of a word as two are compared: small ones, the first sixty.
std::u32string letters_of(std::string_view text);
/// How many letters are left out, added, changed or swapped with a neighbour (optimal string alignment).
std::size_t letters_apart(const std::u32string& one, const std::u32string& other);
/// The place of the known word that differs from `word` by the fewest letters left out, added, changed or swapped, case
/// and spaces apart. Nothing when more than a third of the letters differ, or when two of the known are equally near:
/// a guess must not lead astray.
std::optional<std::size_t> nearest(std::string_view word, std::span<const std::string> known);

}  // namespace marshrut
