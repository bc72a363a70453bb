#include <doctest/doctest.h>

#include <vector>

#include "kit/http_house.h"

using namespace kit_http;

TEST_CASE("a request is answered and the connection lives on") {
  House house;
  http::Client client(house.port());
  auto first = client.send("GET", "/a%20b?x=1");
  CHECK(first.status == 200);
  CHECK(first.body == "GET /a b ?x=1 127.0.0.1 loopback []");
  CHECK(first.header("content-type") == "text/plain");
  CHECK(first.header("server") == "");
  CHECK(first.header("date").ends_with("GMT"));
  CHECK(client.send("POST", "/work", {}, "hello").body == "POST /work ? 127.0.0.1 loopback [hello]");
  CHECK(client.send("PATCH", "/", {}, "x").status == 200);
  CHECK(house.server().connections() == 1);
}

TEST_CASE("requests sent together are answered in their order") {
  House house;
  RawSocket socket(house.port());
  socket.send(
      "GET /slow HTTP/1.1\r\nHost: a\r\n\r\nPOST /two HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi"
      "GET /three HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  auto answer = socket.receive();
  auto one = answer.find("/slow"), two = answer.find("/two ? 127.0.0.1 loopback [hi]"), three = answer.find("/three");
  CHECK(one < two);
  CHECK(two < three);
  CHECK(three != answer.npos);
  CHECK(socket.was_closed());
}

TEST_CASE("a hundred requests in one piece are each answered once") {
  House house;
  RawSocket socket(house.port());
  std::string text;
  for (int i = 0; i < 100; ++i) text += "GET /n HTTP/1.1\r\nHost: a\r\n\r\n";
  socket.send(text + "GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  socket.receive();
  CHECK(house.answered == 101);
}

TEST_CASE("HEAD has the headers of GET and no body") {
  House house;
  auto answer = house.say("HEAD /big HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  CHECK(answer.find("Content-Length: 5000000\r\n") != answer.npos);
  CHECK(answer.ends_with("\r\n\r\n"));
  auto nothing = house.say("GET /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  CHECK(nothing.find("Content-Length") == nothing.npos);
}

TEST_CASE("large answers and uploads pass whole") {
  House house;
  http::Client client(house.port());
  CHECK(client.send("GET", "/big").body == std::string(5'000'000, 'b'));
  auto answer = client.send("POST", "/upload", {}, std::string(20'000'000, 'u'));
  CHECK(answer.status == 200);
  CHECK(answer.body.size() > 20'000'000);
}

TEST_CASE("chunked bodies are joined and their trailers ignored") {
  House house;
  auto answer = house.say(
      "POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
      "3\r\nabc\r\n2;note=1\r\nde\r\n0\r\nX-Forwarded-For: 9.9.9.9\r\n\r\n");
  CHECK(answer.find("[abcde]") != answer.npos);
  CHECK(answer.find("9.9.9.9") == answer.npos);
}

TEST_CASE("a client that waits for permission is invited to send") {
  House house;
  RawSocket socket(house.port());
  socket.send(
      "POST /e HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\nConnection: "
      "close\r\n\r\n");
  CHECK(socket.receive_until("\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n");
  socket.send("abc");
  CHECK(socket.receive().find("[abc]") != std::string::npos);
  CHECK(house.say("POST /e HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3000\r\n\r\n")
            .starts_with("HTTP/1.1 413 "));
}

TEST_CASE("whatever the house throws is a refusal and the server lives") {
  House house;
  http::Client client(house.port());
  CHECK(client.send("GET", "/throw").status == 500);
  auto split = client.send("GET", "/split");
  CHECK(split.status == 500);
  CHECK(split.header("set-cookie") == "");
  CHECK(client.send("GET", "/").status == 200);
}

TEST_CASE("methods that are not known reach the house as such") {
  House house;
  for (const char* method : {"TRACE", "CONNECT", "PROPFIND", "get"})
    CHECK(house.say(std::string(method) + " / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").find("OTHER / ") !=
          std::string::npos);
}

TEST_CASE("many connections are served at once") {
  House house;
  std::atomic<int> good{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 32; ++i)
    threads.emplace_back([&] {
      http::Client client(house.port());
      for (int n = 0; n < 50; ++n) {
        auto text = std::to_string(n);
        if (client.send("POST", n % 2 ? "/work" : "/here", {}, text).body.ends_with("[" + text + "]")) ++good;
      }
    });
  for (auto& thread : threads) thread.join();
  CHECK(good == 32 * 50);
}

TEST_CASE("a client that goes away harms nobody") {
  House house;
  for (int i = 0; i < 20; ++i) {
    RawSocket socket(house.port());
    socket.send(i % 2 ? "GET /big HTTP/1.1\r\nHost: a\r\n\r\n" : "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
  }
  CHECK(http::Client(house.port()).send("GET", "/").status == 200);
  for (int i = 0; i < 100 && house.server().connections() > 0; ++i) std::this_thread::sleep_for(50ms);
  CHECK(house.server().connections() == 0);
}

TEST_CASE("draining finishes what runs, closes what is idle and takes nothing new") {
  House house;
  http::Client idle(house.port());
  idle.send("GET", "/");
  RawSocket busy(house.port());
  busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
  while (house.answered < 2) std::this_thread::sleep_for(1ms);
  auto port = house.port();
  auto start = std::chrono::steady_clock::now();
  house.server().drain();
  CHECK(std::chrono::steady_clock::now() - start < 5s);
  auto answer = busy.receive();
  CHECK(answer.find("/slow") != answer.npos);
  CHECK(answer.find("Connection: close") != answer.npos);
  CHECK_FALSE(RawSocket(port).connected());
  CHECK_THROWS_AS(idle.send("GET", "/"), http::NoAnswer);
}

TEST_CASE("draining does not wait for ever") {
  http::Options options;
  options.limits.drain_time = 300ms;
  House house(options);
  house.slowness = 1200ms;
  RawSocket busy(house.port());
  busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
  while (house.answered < 1) std::this_thread::sleep_for(1ms);
  auto start = std::chrono::steady_clock::now();
  house.server().drain();
  CHECK(std::chrono::steady_clock::now() - start < 3s);
  CHECK(busy.receive() == "");
}

TEST_CASE("a server that cannot listen says why") {
  House house;
  http::Options options;
  options.port = house.port();
  http::Service nothing;
  CHECK_THROWS_AS(http::Server(options, nothing).start(), http::CannotListen);
  options.port = 0;
  options.address = "nowhere";
  CHECK_THROWS_AS(http::Server(options, nothing).start(), http::WrongListening);
  options.address = "127.0.0.1";
  options.certificate = "/nowhere.pem";
  CHECK_THROWS_AS(http::Server(options, nothing).start(), http::WrongListening);
  options.key = "/nowhere.key";
  CHECK_THROWS_AS(http::Server(options, nothing).start(), http::WrongListening);
}
