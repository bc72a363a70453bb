#pragma once
// The spaces of Russian typesetting: where a line may not break, a no-break space stands. Words are not
// changed.
#include <string>
#include <string_view>

namespace marshrut::pdf {

/// No-break spaces inside numbers (12 345), after № and short prepositions, before a dash, between initials
/// and a surname, between a number and its unit. Characters that would turn or hide the writing are dropped.
std::string typograph(std::string_view text);

}  // namespace marshrut::pdf
