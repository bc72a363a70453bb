// A session over TLS, on a live server and by a client of another make.
#include <doctest/doctest.h>

#include "kit/tls_certificate.h"
#include "world.h"

using namespace marshrut;
using marshrut::testing::in_each_world;
using marshrut::testing::World;

namespace {

struct TlsHouse {
  explicit TlsHouse(World& world) : server(options(), world.dispatch->service()) { server.start(); }
  ~TlsHouse() { server.drain(); }

  http::Options options() const {
    http::Options made;
    made.port = 0;
    made.certificate = certificate.file();
    made.key = certificate.key();
    return made;
  }
  /// The whole answer, headers first.
  std::string ask(const std::string& method, const std::string& path, const std::string& headers, const std::string& body) {
    auto request = method + " " + path + " HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n" + headers +
                   "Content-Length: " + std::to_string(body.size()) + "\\r\\n\\r\\n";
    return kit::output_of("{ printf '" + request + "'; printf '%s' '" + body + "'; } | timeout 10 openssl s_client -quiet -ign_eof -connect 127.0.0.1:" +
                          std::to_string(server.port()));
  }

  kit::Certificate certificate;
  http::Server server;
};

std::string cookie_in(const std::string& answer) {
  auto at = answer.find("Set-Cookie: ");
  if (at == answer.npos) return "";
  at += 12;
  return answer.substr(at, answer.find('\r', at) - at);
}

}  // namespace

TEST_CASE("over TLS the cookie is __Host- and Secure, and the answer asks for TLS from now on") {
  in_each_world([](World& world) {
    world.person("teacher@S11");
    TlsHouse house(world);
    auto answer = house.ask("POST", "/api/session", "Content-Type: application/json\\r\\n",
                            R"({"login":"teacher@s11","password":"верный-пароль-1"})");
    auto cookie = cookie_in(answer);
    CAPTURE(answer);
    REQUIRE(cookie.starts_with("__Host-marshrut=43."));
    for (const char* attribute : {"; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"})
      CHECK(cookie.find(attribute) != std::string::npos);
    CHECK(cookie.find("Domain") == std::string::npos);
    CHECK(answer.find("Strict-Transport-Security: max-age=31536000") != std::string::npos);
    auto kept = cookie.substr(0, cookie.find(';'));
    CHECK(house.ask("GET", "/api/consents", "Cookie: " + kept + "\\r\\n", "").find("HTTP/1.1 200") != std::string::npos);
    auto bare = kept.substr(std::string("__Host-").size());
    CHECK(house.ask("GET", "/api/consents", "Cookie: " + bare + "\\r\\n", "").find("HTTP/1.1 401") != std::string::npos);
  });
}

TEST_CASE("over plain HTTP only this machine signs in") {
  in_each_world([](World& world) {
    world.person("teacher@S11");
    auto try_from = [&](bool secure, bool loopback) {
      marshrut::testing::Browser browser([&](http::Request request) {
        request.secure = secure;
        request.loopback = loopback;
        request.peer = loopback ? "127.0.0.1" : "10.0.0.9";
        return world.dispatch->answer(request);
      });
      return browser.post("/api/session", R"({"login":"teacher@s11","password":"верный-пароль-1"})");
    };
    auto refused = try_from(false, false);
    CHECK(refused.status == 403);
    CHECK(refused.body.find("access.insecure") != std::string::npos);
    CHECK(refused.header("Set-Cookie").empty());
    CHECK(try_from(true, false).status == 200);
    CHECK(try_from(false, true).status == 200);
  });
}
