#include <boost/asio/ip/address.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/system/system_error.hpp>

#include "platform/http/server/connection.h"
#include "platform/http/server/tls.h"

namespace marshrut::http {
namespace {

tcp::endpoint endpoint_of(const Options& options) {
  boost::system::error_code code;
  auto name = options.address == "localhost" ? "127.0.0.1" : options.address;
  auto address = asio::ip::make_address(name, code);
  if (code) throw WrongListening("'" + options.address + "' is not an address");
  return {address, options.port};
}

}  // namespace

/// Everything that a connection needs and that must outlive it, in the order of its construction.
struct Machine {
  Machine(Options options, Service service) : shared(std::move(options), std::move(service)) {
    for (int i = 0; i < std::max(1, shared.options.network_threads); ++i)
      threads.push_back(std::make_unique<NetworkThread>());
  }

  Shared shared;
  std::unique_ptr<asio::ssl::context> tls;
  std::vector<std::unique_ptr<NetworkThread>> threads;
};

class Server::Implementation {
 public:
  Implementation(Options options, Service service) : machine_(std::move(options), std::move(service)) {}
  ~Implementation() { drain(); }

  void start() {
    auto& options = machine_.shared.options;
    if (!options.certificate.empty() || !options.key.empty())
      machine_.tls = tls_context(options.certificate, options.key);
    listen(endpoint_of(options));
    accept();
    for (auto& thread : machine_.threads) thread->start();
    running_ = true;
  }

  std::uint16_t port() const { return port_; }
  int connections() const { return machine_.shared.connections; }
  void drain();

 private:
  void listen(const tcp::endpoint& endpoint);
  void accept();
  void accepted(boost::system::error_code code, tcp::socket socket, NetworkThread& thread);
  void welcome(tcp::socket socket, NetworkThread& thread, std::string address);
  bool admits(const std::string& address);
  void turn_away(tcp::socket socket);
  void close_all();
  bool all_left_within(std::chrono::steady_clock::duration span) const;

  Machine machine_;
  tcp::acceptor acceptor_{machine_.threads.front()->context};
  asio::steady_timer pause_{machine_.threads.front()->context};
  std::size_t next_thread_ = 0;
  std::uint16_t port_ = 0;
  bool running_ = false;
  std::mutex draining_;
};

void Server::Implementation::listen(const tcp::endpoint& endpoint) {
  try {
    acceptor_.open(endpoint.protocol());
    acceptor_.set_option(tcp::acceptor::reuse_address(true));
    acceptor_.bind(endpoint);
    acceptor_.listen();
    port_ = acceptor_.local_endpoint().port();
  } catch (const boost::system::system_error& error) {
    throw CannotListen("cannot listen on " + endpoint.address().to_string() + " port " +
                       std::to_string(endpoint.port()) + ": " + error.code().message());
  }
}

void Server::Implementation::accept() {
  auto& thread = *machine_.threads[next_thread_++ % machine_.threads.size()];
  acceptor_.async_accept(thread.context, [this, &thread](boost::system::error_code code, tcp::socket socket) {
    accepted(code, std::move(socket), thread);
  });
}

void Server::Implementation::accepted(boost::system::error_code code, tcp::socket socket, NetworkThread& thread) {
  if (!acceptor_.is_open()) return;
  if (code) {
    // Out of descriptors, most likely: asking again at once would only burn the processor.
    pause_.expires_after(std::chrono::milliseconds(100));
    pause_.async_wait([this](boost::system::error_code stopped) {
      if (!stopped && acceptor_.is_open()) accept();
    });
    return;
  }
  boost::system::error_code gone;
  auto peer = socket.remote_endpoint(gone);
  if (!gone) {
    auto address = canonical_address(peer.address().to_string());
    if (admits(address))
      welcome(std::move(socket), thread, std::move(address));
    else
      turn_away(std::move(socket));
  }
  accept();
}

bool Server::Implementation::admits(const std::string& address) {
  auto& shared = machine_.shared;
  if (shared.connections >= static_cast<int>(shared.options.limits.connections)) return false;
  // Everyone behind a proxy comes from its address.
  if (!shared.peers.enter(address, shared.origins.is_trusted(address))) return false;
  ++shared.connections;
  return true;
}

void Server::Implementation::welcome(tcp::socket socket, NetworkThread& thread, std::string address) {
  boost::system::error_code ignored;
  socket.set_option(tcp::no_delay(true), ignored);
  auto begin = [&](auto connection) { asio::post(thread.context, [connection] { connection->start(); }); };
  if (machine_.tls)
    begin(std::make_shared<Connection<TlsStream>>(TlsStream(std::move(socket), *machine_.tls), machine_.shared, thread,
                                                  std::move(address)));
  else
    begin(std::make_shared<Connection<PlainStream>>(std::move(socket), machine_.shared, thread, std::move(address)));
}

/// A word of farewell if it can be said at once; over TLS it cannot.
void Server::Implementation::turn_away(tcp::socket socket) {
  if (machine_.tls) return;
  auto response = busy(machine_.shared.service);
  auto text = sendable_head(machine_.shared.service, response, Ending::close);
  text += body_of(response);
  boost::system::error_code ignored;
  socket.non_blocking(true, ignored);
  socket.write_some(asio::buffer(text), ignored);
  socket.shutdown(tcp::socket::shutdown_both, ignored);
}

bool Server::Implementation::all_left_within(std::chrono::steady_clock::duration span) const {
  auto end = std::chrono::steady_clock::now() + span;
  while (machine_.shared.connections > 0) {
    if (std::chrono::steady_clock::now() >= end) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return true;
}

void Server::Implementation::close_all() {
  for (auto& thread : machine_.threads)
    asio::post(thread->context, [&links = thread->links] {
      for (auto at = links.begin(); at != links.end();) (*at++)->close();
    });
}

void Server::Implementation::drain() {
  std::lock_guard lock(draining_);
  if (!running_) return;
  running_ = false;
  machine_.shared.draining = true;
  asio::post(machine_.threads.front()->context, [this] {
    boost::system::error_code ignored;
    acceptor_.close(ignored);
  });
  if (!all_left_within(machine_.shared.options.limits.drain_time)) {
    close_all();
    all_left_within(std::chrono::seconds(1));
  }
  machine_.shared.workers.stop();
  machine_.shared.aside.stop();
  for (auto& thread : machine_.threads) thread->stop();
}

Server::Server(Options options, Service service)
    : implementation_(std::make_unique<Implementation>(std::move(options), std::move(service))) {}
Server::~Server() = default;
void Server::start() {
  implementation_->start();
}
std::uint16_t Server::port() const {
  return implementation_->port();
}
void Server::drain() {
  implementation_->drain();
}
int Server::connections() const {
  return implementation_->connections();
}

}  // namespace marshrut::http
