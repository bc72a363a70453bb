#include "platform/crypto/tokens.h"

#include <sodium.h>

namespace marshrut::crypto {

namespace {

constexpr std::string_view readable = "dfghjnrstuwz4678";
constexpr std::size_t groups = 4;
constexpr std::size_t group_length = 4;
constexpr std::size_t token_bytes = 24;

}  // namespace

std::string url_token(Random& random) {
  const std::string raw = random.bytes(token_bytes);
  std::string out(sodium_base64_ENCODED_LEN(token_bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
  sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(raw.data()), raw.size(),
                    sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  out.pop_back();
  return out;
}

std::string one_time_password(Random& random) {
  std::string out;
  for (std::size_t i = 0; i < groups * group_length; ++i) {
    if (i != 0 && i % group_length == 0) out.push_back('-');
    out.push_back(readable[random.below(readable.size())]);
  }
  return out;
}

}  // namespace marshrut::crypto
