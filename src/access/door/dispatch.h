#pragma once
// From an HTTP request to an act and back, and nothing a room must remember: host, session, CSRF, the right at the
// door, limits, idempotency, problem+json, security headers, the log line and the counters are all here.
#include <functional>
#include <string>
#include <vector>

#include "access/door/dispatch_once.h"
#include "access/door/dispatch_routes.h"
#include "access/door/limits.h"
#include "access/session/session.h"
#include "platform/http/http.h"
#include "platform/http/metrics.h"

namespace marshrut::access {

struct DispatchSettings {
  std::vector<std::string> hosts;  // names the server answers by, besides loopback ones
  SessionLimits sessions;
  Rate per_account{240, 20};       // requests of one account
  Rate per_address{600, 100};      // requests of one address without a session
};

class Dispatch {
 public:
  /// `elsewhere` answers what is not under /api/ (pages, health, metrics).
  Dispatch(Services& services, Endpoints endpoints, DispatchSettings settings,
           std::function<http::Response(const http::Request&)> elsewhere);

  http::Response answer(const http::Request& request);
  http::Lane lane(http::Method method, std::string_view path) const;
  std::size_t body_limit(http::Method method, std::string_view path) const;
  http::Service service();

  const Endpoints& endpoints() const { return endpoints_; }
  http::Metrics& metrics() { return metrics_; }

 private:
  struct Asked;  // one request on its way
  http::Response answer_api(const http::Request& request, Asked& asked);
  Result<http::Response> answered(Asked& asked);
  Result<http::Response> entered(Asked& asked, const SignedIn* signed_in);
  Result<http::Response> reading(Asked& asked);
  Result<http::Response> writing(Asked& asked, const PreparedAct& act);
  Result<http::Response> written_once(Asked& asked, const PreparedAct& act, Work& work);
  Result<http::Response> uploaded_once(const Asked& asked, const Call& call);
  Result<void> host_fits(const http::Request& request) const;
  Result<void> not_forged(const Asked& asked) const;
  Result<void> within_limits(const Asked& asked);
  void touch(const Asked& asked);

  Services& services_;
  Endpoints endpoints_;
  DispatchSettings settings_;
  std::function<http::Response(const http::Request&)> elsewhere_;
  Routes routes_;
  Limiter per_account_;
  Limiter per_address_;
  http::Metrics metrics_;
  UnderWay under_way_;  // uploads with a key
};

}  // namespace marshrut::access
