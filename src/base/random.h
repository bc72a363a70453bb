#pragma once
// Numbers by chance that are the same on every machine, as those of the standard library's distributions are not.
#include <cstdint>

namespace marshrut {

/// The next 64 bits of SplitMix64 (Steele, Lea and Flood 2014), whose whole state is one number.
inline std::uint64_t split_mix(std::uint64_t& state) {
  std::uint64_t z = state += 0x9E3779B97F4A7C15u;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

}  // namespace marshrut
