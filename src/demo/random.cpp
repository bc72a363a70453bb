#include "demo/random.h"

#include <bit>

#include "base/random.h"

namespace marshrut::demo {

namespace {

// FNV-1a of the purpose, so that streams with different names are unrelated.
std::uint64_t digest(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash;
}

}  // namespace

Random::Random(std::uint64_t seed, std::string_view purpose, std::uint64_t index) {
  std::uint64_t mixed = seed;
  mixed = split_mix(mixed) ^ digest(purpose);
  mixed = split_mix(mixed) ^ index;
  for (auto& word : state_) word = split_mix(mixed);
}

// xoshiro256** (Blackman, Vigna 2018).
std::uint64_t Random::next() {
  const std::uint64_t result = std::rotl(state_[1] * 5U, 7) * 9U;
  const std::uint64_t shifted = state_[1] << 17U;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

std::size_t Random::below(std::size_t n) {
  return static_cast<std::size_t>((next() >> 32U) * static_cast<std::uint64_t>(n) >> 32U);
}

double Random::unit() {
  return static_cast<double>(next() >> 11U) * 0x1.0p-53;
}

double Random::normal() {
  double sum = -6.0;
  for (int i = 0; i < 12; ++i) sum += unit();
  return sum;
}

std::size_t Random::weighted(std::span<const int> weights) {
  int total = 0;
  for (const int weight : weights) total += weight;
  int left = between(0, total - 1);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (left < weights[i]) return i;
    left -= weights[i];
  }
  return weights.size() - 1;
}

bool one_in(std::uint64_t seed, std::string_view purpose, std::size_t index, std::size_t block) {
  return Random(seed, purpose, index / block).below(block) == index % block;
}

}  // namespace marshrut::demo
