#include "access/session/session.h"

#include <fmt/format.h>

#include "access/store.h"
#include "base/text.h"
#include "platform/crypto/digest.h"

namespace marshrut::access {
namespace {

std::string_view cookie_value(const http::Request& request, std::string_view name) {
  std::string_view cookies = request.header("Cookie");
  while (!cookies.empty()) {
    auto end = std::min(cookies.find(';'), cookies.size());
    auto cookie = cookies.substr(0, end);
    cookies.remove_prefix(std::min(end + 1, cookies.size()));
    while (cookie.starts_with(' ')) cookie.remove_prefix(1);
    if (cookie.size() > name.size() && cookie.starts_with(name) && cookie[name.size()] == '=')
      return cookie.substr(name.size() + 1);
  }
  return {};
}

}  // namespace

std::string_view cookie_name(bool secure) { return secure ? "__Host-marshrut" : "marshrut"; }

std::string csrf_of(std::string_view token) { return crypto::sha256_hex("csrf:" + std::string(token)).substr(0, 43); }

std::optional<SessionKey> session_key(const http::Request& request) {
  auto value = cookie_value(request, cookie_name(request.secure));
  auto dot = value.find('.');
  if (dot == value.npos || dot == 0 || value.size() > 200) return std::nullopt;
  auto token = value.substr(dot + 1);
  return SessionKey{std::string(value.substr(0, dot)), crypto::token_hash(token), csrf_of(token)};
}

std::string set_cookie(bool secure, const std::string& region, const std::string& token) {
  return fmt::format("{}={}.{}; Path=/; HttpOnly; SameSite=Lax{}", cookie_name(secure), region, token,
                     secure ? "; Secure" : "");
}

std::string clear_cookie(bool secure) {
  return fmt::format("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{}", cookie_name(secure), secure ? "; Secure" : "");
}

std::optional<SignedIn> find_signed_in(db::Session& rows, const Services& services, const SessionKey& key,
                                       const SessionLimits& limits) {
  const auto* region = services.find_region(key.region);
  if (!region) return std::nullopt;
  auto now = services.clock.now();
  auto today = now.date_at(static_cast<int>(region->offset_minutes));
  auto found = store::find_session(rows, key.region, key.token_hash, today);
  if (found.empty()) return std::nullopt;
  const auto& first = found.front();
  if (now.ms - first.seen_ms.ms > limits.idle_ms || now.ms - first.created_ms.ms > limits.absolute_ms)
    return std::nullopt;
  SignedIn signed_in{{key.region, first.account, first.person, {}, false, list_of(first.subjects, ';')}, first.must_change_password,
                     now.ms - first.seen_ms.ms > limits.touch_ms};
  for (const auto& row : found)
    if (row.duty) signed_in.actor.grants.push_back({*row.duty, *row.scope});
  return signed_in;
}

}  // namespace marshrut::access
