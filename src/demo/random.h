#pragma once
// Chance of the demo region: the same numbers from the same seed with every compiler and library, which the
// distributions of the standard library do not promise. A stream belongs to one purpose and one index, so
// that a new question asked about one teacher changes nothing about another.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace marshrut::demo {

class Random {
 public:
  Random(std::uint64_t seed, std::string_view purpose, std::uint64_t index = 0);

  std::uint64_t next();
  /// A whole number in [0, n); n > 0.
  std::size_t below(std::size_t n);
  /// A whole number in [low, high].
  int between(int low, int high) {
    return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
  }
  /// A number in [0, 1).
  double unit();
  bool chance(double probability) { return unit() < probability; }
  /// Mean 0, deviation 1, within [-6, 6]: the sum of twelve units, which needs no logarithm.
  double normal();
  /// An index drawn in proportion to the weights, whose sum is positive.
  std::size_t weighted(std::span<const int> weights);

  template <class T>
  const T& pick(const std::vector<T>& from) {
    return from[below(from.size())];
  }
  template <class T>
  void shuffle(std::vector<T>& things) {
    for (std::size_t i = things.size(); i > 1; --i) std::swap(things[i - 1], things[below(i)]);
  }

 private:
  std::array<std::uint64_t, 4> state_;
};

/// True for exactly one index of each block of `block` indexes: a share that holds for small numbers too.
bool one_in(std::uint64_t seed, std::string_view purpose, std::size_t index, std::size_t block);

}  // namespace marshrut::demo
