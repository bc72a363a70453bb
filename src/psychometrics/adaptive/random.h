#pragma once
// Draws from a seed that are the same again, on any machine.
#include <cmath>
#include <cstdint>

#include "base/random.h"

namespace marshrut::psychometrics {

class SplitMix {
 public:
  explicit SplitMix(std::uint64_t seed) : state_(seed) {}

  /// The seed of what is yet to be drawn.
  std::uint64_t state() const { return state_; }

  /// From 0 to below 1.
  double uniform() { return static_cast<double>(split_mix(state_) >> 11) * 0x1p-53; }
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
