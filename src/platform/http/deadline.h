#pragma once
// Until when a step may take. A long transfer re-arms by what has moved, not by every byte: a peer that sends
// or takes a byte now and then does not live for ever.
#include <chrono>
#include <cstddef>

namespace marshrut::http {

inline constexpr std::size_t least_progress = 1024;  // bytes within one span of a transfer

class Deadline {
 public:
  using Clock = std::chrono::steady_clock;

  void none() { at_ = Clock::time_point::max(); }
  void after(Clock::duration span) {
    at_ = Clock::now() + span;
    moved_ = 0;
  }
  /// Re-arms when enough bytes have moved since the last time.
  void moved(std::size_t bytes, Clock::duration span) {
    moved_ += bytes;
    if (moved_ >= least_progress) after(span);
  }
  bool has_passed(Clock::time_point now) const { return now >= at_; }

 private:
  Clock::time_point at_ = Clock::time_point::max();
  std::size_t moved_ = 0;
};

}  // namespace marshrut::http
