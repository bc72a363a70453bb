#pragma once
// Labels of a printed item: letters А, Б, В ... and numbers 1, 2, 3 ..., written "А) text". They are cut off
// when an item is read: an option at the first place becomes "o1", a prompt there "p1".
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "instrument/types.h"

namespace marshrut::instrument {

/// Parts between the marks, without outer spaces; empty parts are kept.
std::vector<std::string> parts_of(std::string_view text, char mark);

/// The label at a place, from 0: "А", "Б" ... (Ё, Й left out, as printed tests do), at most 12.
std::string letter_at(std::size_t place);
/// The place of a letter, from 0.
std::optional<std::size_t> place_of_letter(std::string_view letter);
/// The place of a number from 1 to `count`, counted from 0.
std::optional<std::size_t> place_of_number(std::string_view number, std::size_t count);

std::string option_id(std::size_t place);
std::string prompt_id(std::size_t place);

/// The text behind "label)"; nothing when it does not begin so.
std::optional<std::string> without_label(std::string_view text, std::string_view label);

/// Cuts the prompts "А) ...; Б) ..." out of the text of a match. The instruction before them, and a sentence
/// after the last of them, are the text that stays.
struct Prompted {
  std::string text;
  std::vector<ItemOption> prompts;
};
Prompted prompts_of(std::string_view text);

/// The gaps "[1]", "[2]" ... of a text as prompts, at most 12; none where the numbers do not go up by one from 1.
std::vector<ItemOption> gaps_of(std::string_view text);

}  // namespace marshrut::instrument
