#include "base/result.h"

namespace marshrut {

std::string Error::filled(std::string_view words) const {
  std::string out;
  std::size_t next = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] == '{' && at + 1 < words.size() && words[at + 1] == '}') {
      if (next < arguments.size()) out += arguments[next];
      ++next;
      ++at;
    } else {
      out += words[at];
    }
  }
  return out;
}

std::unexpected<Error> Refusals::take() {
  Error first = std::move(errors_.front());
  first.also.assign(std::make_move_iterator(errors_.begin() + 1), std::make_move_iterator(errors_.end()));
  errors_.clear();
  return std::unexpected(std::move(first));
}

}  // namespace marshrut
