#include "access/door/limits.h"

#include <algorithm>
#include <cmath>

namespace marshrut::access {
namespace {
constexpr std::size_t buckets_kept = 100'000;
}

std::optional<int> Limiter::refused(const std::string& key, Instant now) {
  std::lock_guard lock(mutex_);
  if (buckets_.size() >= buckets_kept) drop_full(now);
  auto [at, fresh] = buckets_.try_emplace(key, Bucket{rate_.burst, now});
  auto& bucket = at->second;
  double passed = std::max<double>(0, static_cast<double>(now.ms - bucket.at.ms)) / 1000;
  bucket.left = std::min(rate_.burst, bucket.left + passed * rate_.per_second);
  bucket.at = now;
  if (bucket.left >= 1) {
    bucket.left -= 1;
    return std::nullopt;
  }
  return std::max(1, static_cast<int>(std::ceil((1 - bucket.left) / rate_.per_second)));
}

void Limiter::forgive(const std::string& key) {
  std::lock_guard lock(mutex_);
  if (auto at = buckets_.find(key); at != buckets_.end()) at->second.left = std::min(rate_.burst, at->second.left + 1);
}

void Limiter::drop_full(Instant now) {
  std::erase_if(buckets_, [&](const auto& entry) {
    double passed = static_cast<double>(now.ms - entry.second.at.ms) / 1000;
    return entry.second.left + passed * rate_.per_second >= rate_.burst;
  });
}

}  // namespace marshrut::access
