#pragma once
// Where a request comes from. A proxy is believed only when its address is listed; anyone else's
// X-Forwarded-* headers change nothing but this: who sends them does not count as a client on this machine,
// since an unlisted proxy may stand here and speak for the whole network.
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/http.h"

namespace marshrut::http {

/// "::ffff:192.0.2.1", "[2001:db8::1]:443" and "192.0.2.1:80" in one form; "" when it is no address.
std::string canonical_address(std::string_view text);
bool is_loopback_address(std::string_view canonical);

class Origins {
 public:
  explicit Origins(const std::vector<std::string>& trusted_proxies);
  bool is_trusted(std::string_view canonical) const;
  /// Fills peer, secure and loopback of the request that came from `address`.
  void tell(Request& request, const std::string& address, bool by_tls) const;

 private:
  std::string forwarded_for(const Request& request, const std::string& proxy) const;

  std::vector<std::string> trusted_;
};

/// How many connections each client holds; of an IPv6 client its /64 is counted, which is what one customer
/// is given.
class Peers {
 public:
  explicit Peers(std::size_t most) : most_(most) {}
  /// False when the client holds as many as it may; a proxy may hold any number.
  bool enter(const std::string& address, bool is_proxy);
  void leave(const std::string& address);

 private:
  std::size_t most_;
  std::mutex mutex_;
  std::map<std::string, std::size_t> held_;
};

}  // namespace marshrut::http
