#pragma once
// A server on a free port with a small house behind it, and a raw socket that says exactly what a test wants
// said.
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <string>
#include <thread>

#include "platform/http/client.h"
#include "platform/http/http.h"

namespace kit_http {

using namespace marshrut;
using namespace std::chrono_literals;

/// Says what it was told and nothing else: bytes in, bytes out.
class RawSocket {
 public:
  explicit RawSocket(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
  }
  ~RawSocket() { close(); }
  RawSocket(const RawSocket&) = delete;

  bool connected() const { return connected_; }
  bool send(std::string_view text) {
    while (!text.empty()) {
      auto sent = ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      text.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }
  void close() {
    if (socket_ >= 0) ::close(socket_);
    socket_ = -1;
  }
  void end_sending() { ::shutdown(socket_, SHUT_WR); }
  /// Everything until the server closes or is silent for `patience`.
  std::string receive(std::chrono::milliseconds patience = 5s) {
    std::string out;
    while (take_some(out, patience)) {
    }
    return out;
  }
  /// Until `end` has come.
  std::string receive_until(std::string_view end, std::chrono::milliseconds patience = 5s) {
    std::string out;
    while (out.find(end) == out.npos && take_some(out, patience)) {
    }
    return out;
  }
  bool was_closed() const { return was_closed_; }
  /// Closed with what we sent thrown away, which on a longer way may cost the answer too.
  bool was_reset() const { return was_reset_; }

 private:
  bool take_some(std::string& out, std::chrono::milliseconds patience) {
    pollfd wanted{socket_, POLLIN, 0};
    if (::poll(&wanted, 1, static_cast<int>(patience.count())) <= 0) return false;
    char bytes[65536];
    auto count = ::recv(socket_, bytes, sizeof bytes, 0);
    was_closed_ = count <= 0;
    was_reset_ = count < 0;
    if (count > 0) out.append(bytes, static_cast<std::size_t>(count));
    return count > 0;
  }

  int socket_;
  bool connected_ = false;
  bool was_closed_ = false;
  bool was_reset_ = false;
};

inline std::string echo_of(const http::Request& request) {
  return std::string(http::name_of(request.method)) + " " + request.path + " ?" + request.query + " " + request.peer +
         (request.secure ? " secure" : "") + (request.loopback ? " loopback" : "") + " [" + request.body + "]";
}

/// Paths: /slow waits on a worker, /aside waits aside, /work echoes from a worker, /throw throws, /big answers five megabytes,
/// /split tries to split its response; anything else is echoed by the network thread.
class House {
 public:
  explicit House(http::Options options = {}) : server_(with_free_port(std::move(options)), service()) {
    server_.start();
  }

  http::Server& server() { return server_; }
  std::uint16_t port() const { return server_.port(); }
  /// What the server says to these bytes, until it closes.
  std::string say(std::string_view text) {
    RawSocket socket(port());
    socket.send(text);
    return socket.receive();
  }
  std::atomic<int> answered{0};
  std::chrono::milliseconds slowness{300};

 private:
  static http::Options with_free_port(http::Options options) {
    options.port = 0;
    return options;
  }

  http::Response answer(const http::Request& request) {
    ++answered;
    if (request.path == "/slow" || request.path == "/aside") std::this_thread::sleep_for(slowness);
    if (request.path == "/throw") throw std::runtime_error("a bug");
    if (request.path == "/split") return {200, {{"X-Name", "a\r\nSet-Cookie: b=c"}}, "", {}};
    if (request.path == "/big") return {200, {}, std::string(5'000'000, 'b'), {}};
    if (request.path == "/nothing") return {204, {}, "", {}};
    return {200, {{"Content-Type", "text/plain"}}, echo_of(request), {}};
  }

  http::Service service() {
    return {[this](const http::Request& request) { return answer(request); },
            [](http::Method, std::string_view path) {
              if (path == "/aside") return http::Lane::aside;
              return path == "/slow" || path == "/work" ? http::Lane::pool : http::Lane::here;
            },
            [](http::Method, std::string_view path) { return path == "/upload" ? std::size_t{30'000'000} : 1000; },
            [](int status) {
              return http::Response{status, {{"X-Refused", "yes"}}, "refused " + std::to_string(status), {}};
            }};
  }

  http::Server server_;
};

}  // namespace kit_http
