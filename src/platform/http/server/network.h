#pragma once
// What the connections of a server share, and the threads on which they live: a connection stays on one
// thread, so it needs no locks. Deadlines are looked at ten times a second by each thread instead of a timer
// per operation.
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <list>
#include <thread>

#include "platform/http/http.h"
#include "platform/http/server/workers.h"
#include "platform/http/wire/origin.h"

namespace marshrut::http {

namespace asio = boost::asio;
using Moment = std::chrono::steady_clock::time_point;

inline constexpr std::size_t least_progress = 1024;  // bytes within one span of a transfer

/// Until when a step may take. A long transfer re-arms by what has moved, not by every byte: a peer that sends or
/// takes a byte now and then does not live for ever.
class Deadline {
 public:
  using Clock = std::chrono::steady_clock;

  void none() { at_ = Clock::time_point::max(); }
  void after(Clock::duration span) {
    at_ = Clock::now() + span;
    moved_ = 0;
  }
  /// Re-arms when enough bytes have moved since the last time.
  void moved(std::size_t bytes, Clock::duration span) {
    moved_ += bytes;
    if (moved_ >= least_progress) after(span);
  }
  bool has_passed(Clock::time_point now) const { return now >= at_; }

 private:
  Clock::time_point at_ = Clock::time_point::max();
  std::size_t moved_ = 0;
};

/// A connection as its thread sees it.
class Link {
 public:
  virtual ~Link() = default;
  /// Acts when the deadline has passed, or when the server drains and nothing is under way.
  virtual void look(Moment now) = 0;
  virtual void close() = 0;
};

struct Shared {
  Shared(Options given, Service house)
      : options(std::move(given)),
        service(std::move(house)),
        origins(options.trusted_proxies),
        peers(options.limits.connections_per_peer),
        workers(options.workers, options.limits.queued),
        aside(options.aside_threads, options.limits.queued_aside) {}

  Options options;
  Service service;
  Origins origins;
  Peers peers;
  std::atomic<int> connections{0};
  std::atomic<bool> draining{false};
  Workers workers;
  Workers aside;
};

class NetworkThread {
 public:
  void start();
  void stop();

  asio::io_context context{1};
  std::list<Link*> links;  // touched by this thread only

 private:
  void look_later();

  asio::steady_timer timer_{context};
  std::thread thread_;
};

}  // namespace marshrut::http
