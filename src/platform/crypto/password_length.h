#pragma once
// How short a password that a person chooses may be. Said beside the field too, so that nobody learns it from a refusal.
#include <cstdint>

namespace marshrut::crypto {

inline constexpr std::int64_t least_password = 8;  // characters of any writing

}  // namespace marshrut::crypto
