#include "access/door/dispatch.h"

#include <algorithm>
#include <chrono>

#include "access/door/problem.h"
#include "access/look.h"
#include "access/store.h"
#include "platform/crypto/digest.h"
#include "platform/log/log.h"

namespace marshrut::access {
namespace {

/// On every answer, whatever it is.
void add_security_headers(http::Response& answer, bool secure, bool api) {
  auto add = [&](const char* name, const char* value) {
    auto same = [&](const http::Header& header) { return header.first == name; };
    if (std::ranges::none_of(answer.headers, same)) answer.headers.emplace_back(name, value);
  };
  add("Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
      "connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
  add("X-Content-Type-Options", "nosniff");
  add("Referrer-Policy", "no-referrer");
  add("X-Frame-Options", "DENY");
  add("Cross-Origin-Opener-Policy", "same-origin");
  add("Cross-Origin-Resource-Policy", "same-origin");
  add("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  if (secure) add("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  if (api) add("Cache-Control", "no-store");
}

bool is_safe(http::Method method) { return method == http::Method::get || method == http::Method::head; }

bool is_loopback_name(std::string_view host) { return host == "localhost" || host == "127.0.0.1" || host == "[::1]"; }

std::string_view without_port(std::string_view host) {
  auto colon = host.rfind(':');
  if (colon == host.npos || host.ends_with(']')) return host;
  return host.substr(0, colon);
}

}  // namespace

struct Dispatch::Asked {
  const http::Request& request;
  const Endpoint* endpoint = nullptr;
  json::Parameters parameters;
  std::optional<SessionKey> key;
  Actor actor;
  bool wants_touch = false;
};

Dispatch::Dispatch(Services& services, Endpoints endpoints, DispatchSettings settings,
                   std::function<http::Response(const http::Request&)> elsewhere)
    : services_(services), endpoints_(std::move(endpoints)), settings_(std::move(settings)),
      elsewhere_(std::move(elsewhere)), routes_(endpoints_), per_account_(settings_.per_account),
      per_address_(settings_.per_address) {
  for (const auto& endpoint : endpoints_) row_of(endpoint.right);  // a right that nobody gave is a fault at start
}

http::Lane Dispatch::lane(http::Method method, std::string_view path) const {
  if (!path.starts_with("/api/")) return http::Lane::here;
  auto match = routes_.find(method, path);
  bool cheap = !match.endpoint || (match.endpoint->mode == Mode::read && !match.endpoint->downloads);
  if (!cheap && match.endpoint->mode == Mode::outside && row_of(match.endpoint->right).anonymous) return http::Lane::aside;
  return cheap ? http::Lane::here : http::Lane::pool;
}

std::size_t Dispatch::body_limit(http::Method method, std::string_view path) const {
  auto match = routes_.find(method, path);
  return match.endpoint ? match.endpoint->body_limit : 16 * 1024;
}

http::Service Dispatch::service() {
  return {[this](const http::Request& request) { return answer(request); },
          [this](http::Method method, std::string_view path) { return lane(method, path); },
          [this](http::Method method, std::string_view path) { return body_limit(method, path); },
          [](int status) {
            auto refusal = refusal_answer(status);
            add_security_headers(refusal, false, true);
            return refusal;
          }};
}

http::Response Dispatch::answer(const http::Request& request) {
  auto begun = std::chrono::steady_clock::now();
  bool api = request.path.starts_with("/api/");
  Asked asked{request, nullptr, {}, {}, {}, false};
  auto id = services_.ids.text();
  http::Response answer;
  try {
    if (auto fits = host_fits(request); !fits) answer = problem_answer(fits.error());
    else answer = api ? answer_api(request, asked) : elsewhere_(request);
  } catch (const db::Full& fault) {
    log::incident(id, fault.what());
    answer = problem_answer(Error{&errors::no_space, "", {}, {}});
  } catch (const db::Busy& fault) {
    log::incident(id, fault.what());
    answer = refusal_answer(503);
  } catch (const db::Retry& fault) {
    log::incident(id, fault.what());
    answer = refusal_answer(503);
  } catch (const std::exception& fault) {
    log::incident(id, fault.what());
    answer = problem_answer(Error{&errors::fault, "", {id}, {}});
  }
  if (answer.status == 503) answer.headers.emplace_back("Retry-After", "5");
  add_security_headers(answer, request.secure, api);
  double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
  auto route = asked.endpoint ? asked.endpoint->path : std::string(api ? "/api/?" : "/");
  metrics_.count(http::name_of(request.method), route, answer.status, ms);
  auto duty = asked.actor.grants.empty() ? std::string_view("anonymous") : name_of(asked.actor.grants.front().duty);
  auto bytes = answer.body.size() + answer.fixed_body.size();
  log::request({http::name_of(request.method), route, answer.status, ms, bytes, id, duty});
  if (asked.wants_touch) touch(asked);
  return answer;
}

http::Response Dispatch::answer_api(const http::Request& request, Asked& asked) {
  auto match = routes_.find(request.method, request.path);
  if (!match.endpoint) {
    auto error = match.allowed.empty() ? fail(errors::not_found) : fail(errors::method_unknown, "", match.allowed);
    return problem_answer(error.error());
  }
  asked.endpoint = match.endpoint;
  asked.parameters = std::move(match.parameters);
  for (auto& parameter : http::query_parameters(request.query)) asked.parameters.push_back(std::move(parameter));
  asked.key = session_key(request);
  auto result = answered(asked);
  return result ? *std::move(result) : problem_answer(result.error());
}

Result<http::Response> Dispatch::answered(Asked& asked) {
  if (asked.endpoint->mode == Mode::read) return reading(asked);
  std::optional<SignedIn> signed_in;
  if (asked.key)
    signed_in = services_.database.read(
        [&](db::Session& rows) { return find_signed_in(rows, services_, *asked.key, settings_.sessions); });
  return entered(asked, signed_in ? &*signed_in : nullptr);
}

/// A read finds its session and its answer in one snapshot; one that asks about a text brings it as a body.
Result<http::Response> Dispatch::reading(Asked& asked) {
  return services_.database.read([&](db::Session& rows) -> Result<http::Response> {
    std::optional<SignedIn> signed_in;
    if (asked.key) signed_in = find_signed_in(rows, services_, *asked.key, settings_.sessions);
    if (signed_in) asked.actor = signed_in->actor;
    if (signed_in) asked.wants_touch = signed_in->wants_touch;
    const auto& row = row_of(asked.endpoint->right);
    if (!row.anonymous && !signed_in) return fail(errors::sign_in_needed);
    TRY(within_limits(asked));
    TRY(not_forged(asked));
    if (signed_in && signed_in->must_change_password && !row.anonymous) return fail(errors::password_must_change);
    if (!may_somewhere(asked.actor, asked.endpoint->right)) return fail(errors::forbidden);
    Work work(services_, rows, asked.actor, asked.endpoint->right, services_.clock.now());
    const std::string_view body = is_safe(asked.request.method) ? "" : std::string_view(asked.request.body);
    auto act = TRY(asked.endpoint->prepare(asked.parameters, body));
    auto answer = act(work);
    if (answer) demand_asked(work);
    return answer;
  });
}

Result<http::Response> Dispatch::entered(Asked& asked, const SignedIn* signed_in) {
  const auto& endpoint = *asked.endpoint;
  const auto& row = row_of(endpoint.right);
  if (signed_in) asked.actor = signed_in->actor;
  if (signed_in) asked.wants_touch = signed_in->wants_touch;
  if (!row.anonymous && !signed_in) return fail(errors::sign_in_needed);
  TRY(within_limits(asked));
  TRY(not_forged(asked));
  bool before_change = row.anonymous || endpoint.right.name == "session.own";
  if (signed_in && signed_in->must_change_password && !before_change) return fail(errors::password_must_change);
  if (signed_in && !row.anonymous && !may_somewhere(asked.actor, endpoint.right)) return fail(errors::forbidden);
  if (endpoint.mode != Mode::outside) {
    auto act = TRY(endpoint.prepare(asked.parameters, asked.request.body));
    return endpoint.mode == Mode::viewed ? look(services_, asked.actor, endpoint.right, act) : writing(asked, act);
  }
  Call call{services_, asked.actor, endpoint.right, asked.request, signed_in ? asked.key->token_hash : "",
            settings_.sessions};
  if (endpoint.uploads && !asked.request.header("Idempotency-Key").empty()) return uploaded_once(asked, call);
  return endpoint.outside(call, asked.parameters);
}

Result<http::Response> Dispatch::writing(Asked& asked, const PreparedAct& act) {
  return transact(services_, asked.actor, asked.endpoint->right, [&](Work& work) -> Result<http::Response> {
    // A file is made anew for a second sending: it changes nothing, and its bytes are no text to keep.
    if (asked.request.header("Idempotency-Key").empty() || asked.endpoint->downloads)
      return act(work);
    return written_once(asked, act, work);
  });
}

/// The same request sent twice under one key is done once and answered twice; both in the transaction of the act.
Result<http::Response> Dispatch::written_once(Asked& asked, const PreparedAct& act, Work& work) {
  auto once = TRY(once_of(asked.request));
  if (auto before = store::find_answered(work.rows, work.region, asked.actor.account, once.key)) {
    work.own();
    return replayed(*before, once);
  }
  auto answer = TRY(act(work));
  store::insert_answered(work.rows, work.region, asked.actor.account, once.key, {once.digest, answer.status, answer.body}, work.now);
  return answer;
}

/// An upload opens transactions of its own, so what was answered is kept after them, and a second sending that comes
/// before the answer is asked to wait.
Result<http::Response> Dispatch::uploaded_once(const Asked& asked, const Call& call) {
  auto once = TRY(once_of(asked.request));
  const auto& region = asked.actor.region;
  const auto& account = asked.actor.account;
  UnderWay::Hold hold(under_way_, account.value + once.key);
  if (!hold.first()) return fail(errors::under_way);
  auto before = services_.database.read([&](db::Session& rows) { return store::find_answered(rows, region, account, once.key); });
  if (before) return replayed(*before, once);
  auto answer = TRY(asked.endpoint->outside(call, asked.parameters));
  services_.database.write([&](db::Session& rows) {
    store::insert_answered(rows, region, account, once.key, {once.digest, answer.status, answer.body}, services_.clock.now());
  });
  return answer;
}

Result<void> Dispatch::host_fits(const http::Request& request) const {
  auto host = without_port(request.header("Host"));
  if (is_loopback_name(host) || std::ranges::find(settings_.hosts, host) != settings_.hosts.end()) return {};
  return fail(errors::wrong_host);
}

/// An unsafe request must come from our own page: fetch metadata and Origin where a browser sends them, a body that a
/// plain form cannot send, and, inside a session, its token in a header.
Result<void> Dispatch::not_forged(const Asked& asked) const {
  const auto& request = asked.request;
  if (is_safe(request.method)) return {};
  auto site = request.header("Sec-Fetch-Site");
  if (!site.empty() && site != "same-origin") return fail(errors::csrf);
  auto origin = request.header("Origin");
  auto own = (request.secure ? "https://" : "http://") + std::string(request.header("Host"));
  if (!origin.empty() && origin != own) return fail(errors::csrf);
  if (!asked.actor.anonymous() && asked.key && asked.endpoint->right.name != "session.create" &&
      !crypto::equal_secrets(request.header("X-Marshrut-CSRF"), asked.key->csrf))
    return fail(errors::csrf);
  if (request.body.empty()) return {};
  std::string_view wanted = asked.endpoint->uploads ? "application/octet-stream" : "application/json";
  if (!request.header("Content-Type").starts_with(wanted)) return fail(errors::media_type, "", wanted);
  return {};
}

Result<void> Dispatch::within_limits(const Asked& asked) {
  auto now = services_.clock.now();
  auto wait = asked.actor.anonymous() ? per_address_.refused(asked.request.peer, now)
                                      : per_account_.refused(asked.actor.account.value, now);
  if (wait) return fail(errors::too_many, "", std::to_string(*wait));
  return {};
}

void Dispatch::touch(const Asked& asked) {
  try {
    services_.database.write([&](db::Session& rows) {
      store::touch_session(rows, asked.key->region, asked.key->token_hash, services_.clock.now());
    });
  } catch (const std::exception& fault) {
    log::incident(services_.ids.text(), fault.what());
  }
}

}  // namespace marshrut::access
