#pragma once
// The HTTP server as the rest of the house sees it: plain requests in, plain responses out. Beast is behind
// it. It knows limits, deadlines, draining and TLS; it knows nothing of rights, sessions or JSON.
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace marshrut::http {

enum class Method { get, head, post, put, patch, delete_, options, other };
std::string_view name_of(Method method);  // "GET" ...

using Header = std::pair<std::string, std::string>;
/// The first value of a header, or "" (names compare without case).
std::string_view find_header(const std::vector<Header>& headers, std::string_view name);

struct Request {
  Method method = Method::get;
  std::string target;  // as sent: /api/routes/1?x=2
  std::string path;    // decoded, without the query
  std::string query;   // as sent, without '?'
  std::vector<Header> headers;
  std::string body;
  std::string peer;       // address of the client (of the trusted proxy's X-Forwarded-For when so configured)
  bool secure = false;    // came by TLS, or by a trusted proxy that says so
  bool loopback = false;  // the client is on this machine

  /// The header's value, or "" (names compare without case).
  std::string_view header(std::string_view name) const;
};

struct Response {
  int status = 200;
  std::vector<Header> headers;
  std::string body;
  /// A body that lives as long as the process (embedded files); used instead of `body` when not empty.
  std::string_view fixed_body;

  std::string_view header(std::string_view name) const;
};

/// Where a request is answered: `here` on the network thread (cheap reads), `pool` on a worker (writes, PDF), `aside`
/// on threads of its own: what costs much and anybody may ask for, so that a rush of it holds nobody else up.
enum class Lane { here, pool, aside };

struct Limits {
  std::size_t header_bytes = 16 * 1024;
  std::size_t connections = 4096;
  std::size_t connections_per_peer = 512;
  std::size_t queued = 1024;  // requests waiting for a worker; more get 503 with Retry-After
  std::size_t queued_aside = 64;  // the same, of those waiting aside
  std::chrono::milliseconds header_time{std::chrono::seconds(10)};
  std::chrono::milliseconds idle_time{std::chrono::seconds(60)};
  /// Re-armed as bytes move, so that slow uploads live and slowloris dies.
  std::chrono::milliseconds body_time_per_chunk{std::chrono::seconds(10)};
  std::chrono::milliseconds drain_time{std::chrono::seconds(20)};
};

struct Options {
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;
  int network_threads = 2;
  int workers = 4;
  int aside_threads = 2;
  std::string certificate;  // PEM files; both or none
  std::string key;
  std::vector<std::string> trusted_proxies;  // addresses whose X-Forwarded-For / -Proto are believed
  Limits limits;
};

/// What the server asks of the house.
struct Service {
  std::function<Response(const Request&)> answer;
  std::function<Lane(Method, std::string_view path)> lane;
  /// The largest body accepted for a request; more is 413 before it is read.
  std::function<std::size_t(Method, std::string_view path)> body_limit;
  /// A refusal by the server itself (400, 408, 413, 414, 431, 500, 503, 505) dressed by the house.
  std::function<Response(int status)> refusal;
};

/// Why a server could not start: the address, certificate or key that the settings name cannot be used.
class WrongListening : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};
/// Somebody else has the port, or this user may not have it.
class CannotListen : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Server {
 public:
  Server(Options options, Service service);
  ~Server();
  /// Binds and starts the threads; throws CannotListen or WrongListening. Port 0 picks a free one.
  void start();
  std::uint16_t port() const;
  /// Stops accepting, lets what runs finish within drain_time, then closes. Safe to call from a signal
  /// watcher thread.
  void drain();
  int connections() const;

 private:
  class Implementation;
  std::unique_ptr<Implementation> implementation_;
};

/// "a=1&b=%D0%BF" -> pairs, percent and plus decoded. nullopt-free: broken escapes are kept as they stand.
std::vector<std::pair<std::string, std::string>> query_parameters(std::string_view query);
std::string percent_encode(std::string_view text);

}  // namespace marshrut::http
