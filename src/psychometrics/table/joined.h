#pragma once
// Which things hang together by what they share: a forest where every thing points towards the first of its group.
#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace marshrut::psychometrics {

class Joined {
 public:
  explicit Joined(std::size_t things) : towards_(things) {
    std::iota(towards_.begin(), towards_.end(), std::size_t{0});
  }

  /// The first of the group that a thing is in.
  std::size_t group_of(std::size_t thing) {
    while (towards_[thing] != thing) thing = towards_[thing] = towards_[towards_[thing]];
    return thing;
  }
  void join(std::size_t a, std::size_t b) {
    towards_[std::max(group_of(a), group_of(b))] = std::min(group_of(a), group_of(b));
  }

 private:
  std::vector<std::size_t> towards_;
};

}  // namespace marshrut::psychometrics
