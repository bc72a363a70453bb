#pragma once
// Token buckets in memory: how often one address, one login or one account may ask. Each process counts for itself.
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "base/time.h"

namespace marshrut::access {

struct Rate {
  double burst;       // asked at once
  double per_second;  // refilled
};

class Limiter {
 public:
  explicit Limiter(Rate rate) : rate_(rate) {}
  /// Takes one from the key's bucket; the seconds to wait when it is empty.
  std::optional<int> refused(const std::string& key, Instant now);
  /// Gives one back: a sign-in that succeeded does not count.
  void forgive(const std::string& key);

 private:
  struct Bucket {
    double left;
    Instant at;
  };
  void drop_full(Instant now);

  Rate rate_;
  std::mutex mutex_;
  std::unordered_map<std::string, Bucket> buckets_;
};

/// Guessing passwords, by login and by address.
struct SignInLimits {
  Limiter login{{10, 1.0 / 60}};   // ten tries, then one a minute
  Limiter address{{60, 0.5}};      // a school behind one address signs in together
};

}  // namespace marshrut::access
