#pragma once
// When two short answers are the same, and what number a text is (the rules stand in score.h).
#include <optional>
#include <string>
#include <string_view>

namespace marshrut::instrument {

bool same_short_text(std::string_view key, std::string_view answer);

/// A number of digits, one comma or point and a sign; no exponents, no words like "inf", no units.
std::optional<double> number_in(std::string_view text);

/// The number of a numeric key and what it may be missed by, "0" where that is not said.
std::pair<std::string, std::string> number_sides(std::string_view key);
/// The key that these two make, as number_sides takes it apart.
std::string number_key(double value, double tolerance);

}  // namespace marshrut::instrument
