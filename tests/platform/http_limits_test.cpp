#include <doctest/doctest.h>

#include <memory>
#include <vector>

#include "kit/http_house.h"

using namespace kit_http;

namespace http_limits {

http::Options with_limits(http::Limits limits) {
  http::Options options;
  options.limits = limits;
  return options;
}

http::Limits short_times() {
  http::Limits limits;
  limits.header_time = 300ms;
  limits.idle_time = 300ms;
  limits.body_time_per_chunk = 300ms;
  return limits;
}

/// Sends one byte of `text` each `pause` until it is through or the server hangs up; how long it lasted.
std::chrono::milliseconds drip(RawSocket& socket, std::string_view text, std::chrono::milliseconds pause) {
  auto start = std::chrono::steady_clock::now();
  for (char c : text) {
    if (!socket.send(std::string_view(&c, 1))) break;
    if (!socket.receive(pause).empty() || socket.was_closed()) break;
  }
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
}

const std::string get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

}  // namespace http_limits

using namespace http_limits;

TEST_CASE("a head that drips in is cut off, and others are served meanwhile") {
  House house(with_limits(short_times()));
  std::vector<std::unique_ptr<RawSocket>> slow;
  for (int i = 0; i < 50; ++i) {
    slow.push_back(std::make_unique<RawSocket>(house.port()));
    slow.back()->send("GET / HTTP/1.1\r\nHost:");
  }
  CHECK(http::Client(house.port()).send("GET", "/").status == 200);
  CHECK(slow[0]->receive().starts_with("HTTP/1.1 408 "));
  RawSocket dripping(house.port());
  CHECK(drip(dripping, std::string(100, 'G'), 30ms) < 1500ms);
}

TEST_CASE("a connection that says nothing is closed without a word") {
  House house(with_limits(short_times()));
  RawSocket silent(house.port());
  CHECK(silent.receive() == "");
  CHECK(silent.was_closed());
  RawSocket served(house.port());
  served.send(get);
  served.receive_until("]");
  CHECK(served.receive() == "");
  CHECK(served.was_closed());
}

TEST_CASE("a slow body lives while it moves and is cut off when it drips") {
  House house(with_limits(short_times()));
  RawSocket steady(house.port());
  steady.send("POST /upload HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 12000\r\n\r\n");
  for (int i = 0; i < 6; ++i) {
    steady.send(std::string(2000, 'x'));
    std::this_thread::sleep_for(120ms);
  }
  CHECK(steady.receive().starts_with("HTTP/1.1 200 "));

  RawSocket dripping(house.port());
  dripping.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 12000\r\n\r\n");
  CHECK(drip(dripping, std::string(100, 'x'), 30ms) < 1500ms);
  RawSocket stopped(house.port());
  stopped.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 12000\r\n\r\nabc");
  CHECK(stopped.receive().starts_with("HTTP/1.1 408 "));
}

TEST_CASE("a client that does not read its answer is let go") {
  House house(with_limits(short_times()));
  RawSocket deaf(house.port());
  for (int i = 0; i < 20; ++i) deaf.send("GET /big HTTP/1.1\r\nHost: a\r\n\r\n");
  for (int i = 0; i < 100 && house.server().connections() > 0; ++i) std::this_thread::sleep_for(50ms);
  CHECK(house.server().connections() == 0);
}

TEST_CASE("slow work may take longer than any limit of the wire") {
  House house(with_limits(short_times()));
  house.slowness = 900ms;
  CHECK(http::Client(house.port()).send("GET", "/slow").status == 200);
}

TEST_CASE("connections are bounded for one peer and for all") {
  for (auto bound : {&http::Limits::connections, &http::Limits::connections_per_peer}) {
    http::Limits limits;
    limits.*bound = 3;
    House house(with_limits(limits));
    std::vector<std::unique_ptr<RawSocket>> held;
    for (int i = 0; i < 3; ++i) {
      held.push_back(std::make_unique<RawSocket>(house.port()));
      held.back()->send(get);
      CHECK(held.back()->receive_until("]").starts_with("HTTP/1.1 200 "));
    }
    RawSocket refused(house.port());
    auto answer = refused.receive();
    CHECK(answer.starts_with("HTTP/1.1 503 "));
    CHECK(answer.find("Retry-After: 1") != answer.npos);
    held.clear();
    for (int i = 0; i < 100 && house.server().connections() > 0; ++i) std::this_thread::sleep_for(20ms);
    CHECK(http::Client(house.port()).send("GET", "/").status == 200);
  }
}

TEST_CASE("when the queue of workers is full the rest are told to come again") {
  http::Options options;
  options.workers = 1;
  options.limits.queued = 2;
  House house(options);
  std::vector<std::unique_ptr<RawSocket>> sockets;
  for (int i = 0; i < 8; ++i) {
    sockets.push_back(std::make_unique<RawSocket>(house.port()));
    sockets.back()->send("GET /slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  }
  int served = 0, told = 0;
  for (auto& socket : sockets) {
    auto answer = socket->receive();
    served += answer.starts_with("HTTP/1.1 200 ");
    told += answer.starts_with("HTTP/1.1 503 ") && answer.find("Retry-After: 1") != answer.npos;
  }
  CHECK(served + told == 8);
  CHECK(served >= 2);
  CHECK(served <= 4);
}

TEST_CASE("a rush of what waits aside holds no worker up, and beyond its queue the rest are told to come again") {
  http::Options options;
  options.workers = 1;
  options.aside_threads = 1;
  options.limits.queued_aside = 2;
  House house(options);
  house.slowness = 1000ms;
  std::vector<std::unique_ptr<RawSocket>> rush;
  for (int i = 0; i < 8; ++i) {
    rush.push_back(std::make_unique<RawSocket>(house.port()));
    rush.back()->send("GET /aside HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  }
  std::this_thread::sleep_for(100ms);
  auto begun = std::chrono::steady_clock::now();
  CHECK(http::Client(house.port()).send("GET", "/work").status == 200);
  CHECK(std::chrono::steady_clock::now() - begun < 800ms);
  int told = 0;
  for (auto& socket : rush) {
    auto answer = socket->receive();
    told += answer.starts_with("HTTP/1.1 503 ") && answer.find("Retry-After: 1") != answer.npos;
  }
  CHECK(told >= 4);
}
