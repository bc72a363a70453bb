#include "platform/crypto/random.h"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

namespace marshrut::crypto {

namespace {

constexpr std::size_t stock_bytes = 4096;

std::string spread(std::uint64_t seed, std::uint64_t block) {
  unsigned char numbers[16];
  for (int i = 0; i < 8; ++i) {
    numbers[i] = static_cast<unsigned char>(seed >> (8 * i));
    numbers[8 + i] = static_cast<unsigned char>(block >> (8 * i));
  }
  std::string key(randombytes_SEEDBYTES, '\0');
  crypto_generichash(reinterpret_cast<unsigned char*>(key.data()), key.size(), numbers, sizeof numbers, nullptr, 0);
  return key;
}

}  // namespace

void ensure_started() {
  static const int outcome = sodium_init();
  if (outcome < 0) throw std::runtime_error("libsodium cannot start: the system gives no random bytes");
}

std::uint64_t Random::below(std::uint64_t bound) {
  // Numbers under this are refused: they would make the small remainders likelier.
  const std::uint64_t uneven = (0 - bound) % bound;
  for (;;) {
    std::uint64_t number = 0;
    const std::string raw = bytes(sizeof number);
    for (const char byte : raw) number = (number << 8) | static_cast<unsigned char>(byte);
    if (number >= uneven) return number % bound;
  }
}

SystemRandom::SystemRandom() {
  ensure_started();
}

std::string SystemRandom::bytes(std::size_t count) {
  std::string out(count, '\0');
  randombytes_buf(out.data(), count);
  return out;
}

SeededRandom::SeededRandom(std::uint64_t seed) : seed_(seed) {
  ensure_started();
}

void SeededRandom::refill() {
  const std::string key = spread(seed_, block_++);
  stock_.resize(stock_bytes);
  randombytes_buf_deterministic(stock_.data(), stock_.size(), reinterpret_cast<const unsigned char*>(key.data()));
  taken_ = 0;
}

std::string SeededRandom::bytes(std::size_t count) {
  const std::lock_guard lock(mutex_);
  std::string out;
  out.reserve(count);
  while (out.size() < count) {
    if (taken_ == stock_.size()) refill();
    const std::size_t some = std::min(count - out.size(), stock_.size() - taken_);
    out.append(stock_, taken_, some);
    taken_ += some;
  }
  return out;
}

}  // namespace marshrut::crypto
