#include "platform/crypto/start.h"

#include <sodium.h>

#include <stdexcept>

namespace marshrut::crypto {

void ensure_started() {
  static const int outcome = sodium_init();
  if (outcome < 0) throw std::runtime_error("libsodium cannot start: the system gives no random bytes");
}

}  // namespace marshrut::crypto
