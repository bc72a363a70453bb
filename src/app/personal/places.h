#pragma once
// Who takes data just now. A file of a person's data may be as large as all that they sent, so it is made one at a time for
// an account and two at a time in the program: nobody else waits for them.
#include <mutex>
#include <set>
#include <string>

namespace marshrut::app {

class TakingPlaces {
 public:
  static constexpr std::size_t most = 2;

  /// Holds a place for as long as it lives, unless the account has one or all are taken.
  class Hold {
   public:
    Hold(TakingPlaces& all, std::string account) : all_(all), account_(std::move(account)) {
      const std::lock_guard lock(all_.mutex_);
      held_ = all_.accounts_.size() < most && all_.accounts_.insert(account_).second;
    }
    ~Hold() {
      if (!held_) return;
      const std::lock_guard lock(all_.mutex_);
      all_.accounts_.erase(account_);
    }
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;
    explicit operator bool() const { return held_; }

   private:
    TakingPlaces& all_;
    std::string account_;
    bool held_ = false;
  };

 private:
  std::mutex mutex_;
  std::set<std::string> accounts_;
};

}  // namespace marshrut::app
