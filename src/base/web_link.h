#pragma once
// Addresses that may be put behind a link. By the letters alone: nothing is looked up.
#include <string_view>

namespace marshrut {

inline constexpr std::size_t link_longest = 2000;

/// An address of the web by http or https, with a host and without a name or password in it; nothing else is ever put
/// behind a link.
bool is_web_link(std::string_view text);

}  // namespace marshrut
