#include "base/web_link.h"

#include <algorithm>

#include "base/text.h"

namespace marshrut {
namespace {

bool is_plain(char sign) {
  return static_cast<unsigned char>(sign) > ' ' && sign != '"' && sign != '<' && sign != '>' && sign != '\\' &&
         sign != 127;
}

}  // namespace

bool is_web_link(std::string_view text) {
  auto small = lowered(text.substr(0, 8));
  std::size_t scheme = small.starts_with("https://") ? 8 : small.starts_with("http://") ? 7 : 0;
  if (scheme == 0 || text.size() > link_longest || !std::ranges::all_of(text, is_plain)) return false;
  auto host = text.substr(scheme);
  host = host.substr(0, host.find_first_of("/?#"));
  return !host.empty() && host.front() != '.' && host.front() != ':' && host.find('@') == host.npos;
}

}  // namespace marshrut
