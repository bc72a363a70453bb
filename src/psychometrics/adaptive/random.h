#pragma once
// SplitMix64 (Steele, Lea and Flood 2014): a seed and a count are the whole of its state, so that what was drawn is drawn
// again from them, on any machine.
#include <cmath>
#include <cstdint>

namespace marshrut::psychometrics {

class SplitMix {
 public:
  explicit SplitMix(std::uint64_t seed) : state_(seed) {}

  std::uint64_t bits() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  /// From 0 to below 1.
  double uniform() { return static_cast<double>(bits() >> 11) * 0x1p-53; }
  /// Box and Muller (1958).
  double normal() {
    const double first = 1 - uniform(), second = uniform();
    return std::sqrt(-2 * std::log(first)) * std::cos(2 * 3.14159265358979323846 * second);
  }
  std::uint64_t below(std::uint64_t count) {
    return static_cast<std::uint64_t>(uniform() * static_cast<double>(count));
  }

 private:
  std::uint64_t state_;
};

}  // namespace marshrut::psychometrics
