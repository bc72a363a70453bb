#pragma once
#include <string_view>

namespace marshrut::app {

inline constexpr std::string_view version = MARSHRUT_VERSION;

}  // namespace marshrut::app
