#pragma once
// One deed for one key: what was sent under an Idempotency-Key, the answer that it got, and those under way.
#include <mutex>
#include <set>
#include <string>

#include "access/store.h"
#include "base/result.h"
#include "platform/http/http.h"

namespace marshrut::access {

/// An idempotency key and the digest of what was sent under it.
struct Once {
  std::string key;
  std::string digest;
};
/// Refuses a key that is none.
Result<Once> once_of(const http::Request& request);
/// The answer given before; refuses when something else was sent under the key then.
Result<http::Response> replayed(const store::Answered& before, const Once& once);

/// Names of requests that are not answered yet.
class UnderWay {
 public:
  /// Holds a name for as long as it lives, unless another holds it.
  class Hold {
   public:
    Hold(UnderWay& all, std::string name);
    ~Hold();
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;
    bool first() const { return first_; }

   private:
    UnderWay& all_;
    std::string name_;
    bool first_;
  };

 private:
  std::mutex mutex_;
  std::set<std::string> names_;
};

}  // namespace marshrut::access
