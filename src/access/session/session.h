#pragma once
// From a cookie to an Actor. The cookie holds the region and a random token; the database holds the token's hash.
// Duties are read with the session at every request, so a right taken away is gone at once.
#include <optional>
#include <string>
#include <string_view>

#include "access/services.h"
#include "access/types.h"
#include "platform/http/http.h"

namespace marshrut::access {

struct SessionLimits {
  std::int64_t idle_ms = 2LL * 60 * 60 * 1000;
  std::int64_t absolute_ms = 12LL * 60 * 60 * 1000;
  std::int64_t touch_ms = 5LL * 60 * 1000;  // how stale the last-seen time may get before it is written
};

/// What the cookie says: region and the hash of its token.
struct SessionKey {
  std::string region;
  std::string token_hash;
  std::string csrf;  // what an unsafe request must repeat in a header
};

struct SignedIn {
  Actor actor;
  bool must_change_password = false;
  bool wants_touch = false;
};

/// The cookie's name depends on the connection: __Host- needs TLS.
std::string_view cookie_name(bool secure);
std::optional<SessionKey> session_key(const http::Request& request);
std::string csrf_of(std::string_view token);
std::string set_cookie(bool secure, const std::string& region, const std::string& token);
std::string clear_cookie(bool secure);

/// The actor of a living session; nothing when there is none, it is over, or the account is disabled.
std::optional<SignedIn> find_signed_in(db::Session& rows, const Services& services, const SessionKey& key,
                                       const SessionLimits& limits);

}  // namespace marshrut::access
