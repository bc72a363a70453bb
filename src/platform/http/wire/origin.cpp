#include "platform/http/wire/origin.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "platform/http/wire/head.h"

namespace marshrut::http {
namespace {

using Bytes6 = std::array<unsigned char, 16>;

std::optional<Bytes6> parse6(const std::string& text) {
  Bytes6 bytes{};
  if (inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1) return std::nullopt;
  return bytes;
}

std::string text6(const Bytes6& bytes) {
  char text[INET6_ADDRSTRLEN] = {};
  inet_ntop(AF_INET6, bytes.data(), text, sizeof text);
  return text;
}

std::string canonical4(const std::string& text) {
  in_addr address{};
  if (inet_pton(AF_INET, text.c_str(), &address) != 1) return "";
  char out[INET_ADDRSTRLEN] = {};
  inet_ntop(AF_INET, &address, out, sizeof out);
  return out;
}

std::string canonical6(const std::string& text) {
  auto bytes = parse6(text);
  if (!bytes) return "";
  auto out = text6(*bytes);
  constexpr std::string_view mapped = "::ffff:";
  if (out.starts_with(mapped) && out.find('.') != out.npos) return out.substr(mapped.size());
  return out;
}

std::string without_port(std::string_view text) {
  if (text.starts_with('[')) return std::string(text.substr(1, text.find(']') - 1));
  auto colon = text.find(':');
  bool is_version4 = colon != text.npos && text.find(':', colon + 1) == text.npos;
  return std::string(is_version4 ? text.substr(0, colon) : text);
}

std::string network_of(const std::string& address) {
  auto bytes = parse6(address);
  if (!bytes) return address;
  std::fill(bytes->begin() + 8, bytes->end(), static_cast<unsigned char>(0));
  return text6(*bytes);
}

bool is_forwarded(const Request& request) {
  for (auto name : {"x-forwarded-for", "x-forwarded-proto", "x-forwarded-host", "x-real-ip", "forwarded", "via"})
    if (std::any_of(request.headers.begin(), request.headers.end(),
                    [&](const Header& header) { return equal_without_case(header.first, name); }))
      return true;
  return false;
}

/// All values of a header that is a list, in the order in which they were added.
std::vector<std::string_view> list_of(const Request& request, std::string_view name) {
  std::vector<std::string_view> out;
  for (auto& [header, value] : request.headers) {
    if (!equal_without_case(header, name)) continue;
    for (std::string_view rest = value; !rest.empty();) {
      auto comma = rest.find(',');
      out.push_back(trim_blanks(rest.substr(0, comma)));
      rest = comma == rest.npos ? std::string_view() : rest.substr(comma + 1);
    }
  }
  return out;
}

}  // namespace

std::string canonical_address(std::string_view text) {
  auto bare = without_port(text);
  return bare.find(':') == bare.npos ? canonical4(bare) : canonical6(bare);
}

bool is_loopback_address(std::string_view canonical) {
  return canonical == "::1" || canonical.starts_with("127.");
}

Origins::Origins(const std::vector<std::string>& trusted_proxies) {
  for (auto& proxy : trusted_proxies) trusted_.push_back(canonical_address(proxy));
}

bool Origins::is_trusted(std::string_view canonical) const {
  return !canonical.empty() && std::find(trusted_.begin(), trusted_.end(), canonical) != trusted_.end();
}

/// The nearest address that is not one of our own proxies: what stands left of it may be invented by the
/// client.
std::string Origins::forwarded_for(const Request& request, const std::string& proxy) const {
  auto list = list_of(request, "x-forwarded-for");
  for (auto at = list.rbegin(); at != list.rend(); ++at) {
    auto address = canonical_address(*at);
    if (address.empty()) break;
    if (!is_trusted(address)) return address;
  }
  return proxy;
}

void Origins::tell(Request& request, const std::string& address, bool by_tls) const {
  request.peer = address;
  request.secure = by_tls;
  request.loopback = is_loopback_address(address) && !is_trusted(address) && !is_forwarded(request);
  if (!is_trusted(address)) return;
  request.peer = forwarded_for(request, address);
  auto schemes = list_of(request, "x-forwarded-proto");
  request.secure = by_tls || (!schemes.empty() && equal_without_case(schemes.back(), "https"));
}

bool Peers::enter(const std::string& address, bool is_proxy) {
  std::lock_guard lock(mutex_);
  auto& held = held_[network_of(address)];
  if (held >= most_ && !is_proxy) return false;
  ++held;
  return true;
}

void Peers::leave(const std::string& address) {
  std::lock_guard lock(mutex_);
  auto found = held_.find(network_of(address));
  if (found != held_.end() && --found->second == 0) held_.erase(found);
}

}  // namespace marshrut::http
