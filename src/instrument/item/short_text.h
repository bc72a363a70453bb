#pragma once
// When two short answers are the same (the rules stand in score.h).
#include <string_view>

namespace marshrut::instrument {

bool same_short_text(std::string_view key, std::string_view answer);

}  // namespace marshrut::instrument
