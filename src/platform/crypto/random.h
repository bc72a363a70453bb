#pragma once
// Randomness is handed to who needs it, so that tests and the demo repeat themselves by a seed. The seeded
// source is a ChaCha20 stream: as even as the system's, but known to whoever knows the seed, so never for
// live secrets.
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>

namespace marshrut::crypto {

/// libsodium is started once before its first use: every entry of this part calls this first. Throws when the system
/// gives no randomness.
void ensure_started();

/// A source of random bytes; safe to share between threads.
class Random {
 public:
  virtual ~Random() = default;
  virtual std::string bytes(std::size_t count) = 0;
  /// Evenly one of 0 .. bound-1; bound is at least 1.
  std::uint64_t below(std::uint64_t bound);
};

/// The randomness of the operating system.
class SystemRandom final : public Random {
 public:
  SystemRandom();
  std::string bytes(std::size_t count) override;
};

/// The same bytes for the same seed, however they are asked for: bytes(2) + bytes(3) equals bytes(5).
class SeededRandom final : public Random {
 public:
  explicit SeededRandom(std::uint64_t seed);
  std::string bytes(std::size_t count) override;

 private:
  void refill();

  std::mutex mutex_;
  std::uint64_t seed_;
  std::uint64_t block_ = 0;
  std::string stock_;
  std::size_t taken_ = 0;
};

}  // namespace marshrut::crypto
