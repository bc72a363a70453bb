#include "platform/crypto/ids.h"

#include <algorithm>

namespace marshrut::crypto {

namespace {

constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// False when the number was all ones and became zero.
bool count_up(std::array<unsigned char, 10>& number) {
  for (std::size_t i = number.size(); i-- > 0;) {
    if (++number[i] != 0) return true;
  }
  return false;
}

std::string encoded(std::int64_t ms, const std::array<unsigned char, 10>& tail) {
  std::string out;
  for (int shift = 45; shift >= 0; shift -= 5) out.push_back(crockford[(ms >> shift) & 31]);
  unsigned bits = 0;
  int held = 0;
  for (const unsigned char byte : tail) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 5) {
      held -= 5;
      out.push_back(crockford[(bits >> held) & 31]);
    }
  }
  return out;
}

}  // namespace

std::string Ids::text() {
  const std::lock_guard lock(mutex_);
  const std::int64_t now = clock_.now().ms;
  const bool counted = now <= ms_ && count_up(tail_);
  if (!counted) {
    ms_ = std::max(now, ms_ + 1);
    const std::string fresh = random_.bytes(tail_.size());
    std::copy(fresh.begin(), fresh.end(), tail_.begin());
  }
  return encoded(ms_, tail_);
}

bool is_id_text(std::string_view text) {
  return text.size() == 26 && text.find_first_not_of(crockford) == std::string_view::npos;
}

}  // namespace marshrut::crypto
