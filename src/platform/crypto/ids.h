#pragma once
// New identities: 26 characters of Crockford base32 that hold 48 bits of milliseconds and 80 random bits, so
// that text order is the order of making. Within one millisecond, or when the clock steps back, the random
// part is counted up instead, so ids of one maker always rise.
#include <array>
#include <cstdint>
#include <mutex>
#include <string>

#include "base/id.h"
#include "base/time.h"
#include "platform/crypto/random.h"

namespace marshrut::crypto {

/// Makes ids; safe to share between threads. Clock and randomness must outlive it.
class Ids {
 public:
  Ids(const Clock& clock, Random& random) : clock_(clock), random_(random) {}

  template <class Thing>
  Id<Thing> make() {
    return Id<Thing>{text()};
  }
  /// The bare text, for what has no type of its own (a request's id).
  std::string text();

 private:
  std::mutex mutex_;
  const Clock& clock_;
  Random& random_;
  std::int64_t ms_ = -1;
  std::array<unsigned char, 10> tail_{};
};

/// Whether the text has the shape of an id (it may still name nothing).
bool is_id_text(std::string_view text);

}  // namespace marshrut::crypto
