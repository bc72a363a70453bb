#include <doctest/doctest.h>

#include "kit/http_house.h"

using namespace kit_http;

namespace http_origin {

std::string told(House& house, std::vector<http::Header> headers) {
  auto body = http::Client(house.port()).send("GET", "/", headers).body;
  return body.substr(8, body.find(" [") - 8);
}

}  // namespace http_origin

using namespace http_origin;

TEST_CASE("forwarded headers of a stranger change nothing but that he is not on this machine") {
  House house;
  CHECK(told(house, {}) == "127.0.0.1 loopback");
  CHECK(told(house, {{"X-Forwarded-For", "203.0.113.7"}, {"X-Forwarded-Proto", "https"}}) == "127.0.0.1");
  CHECK(told(house, {{"Forwarded", "for=203.0.113.7"}}) == "127.0.0.1");
  CHECK(told(house, {{"Via", "1.1 proxy"}}) == "127.0.0.1");
}

TEST_CASE("a trusted proxy is believed, but not what a client put before it") {
  http::Options options;
  options.trusted_proxies = {"127.0.0.1", "10.0.0.9", "2001:DB8::9"};
  House house(options);
  struct {
    const char* given;
    const char* peer;
  } table[] = {{"203.0.113.7", "203.0.113.7"},
               {"127.0.0.1, 203.0.113.7", "203.0.113.7"},
               {"198.51.100.1, 203.0.113.7, 10.0.0.9", "203.0.113.7"},
               {"203.0.113.7, 2001:db8:0::9", "203.0.113.7"},
               {"203.0.113.7:4711", "203.0.113.7"},
               {"[2001:db8::1]:443", "2001:db8::1"},
               {"::ffff:203.0.113.7", "203.0.113.7"},
               {"nonsense", "127.0.0.1"},
               {"203.0.113.7, nonsense", "127.0.0.1"},
               {"", "127.0.0.1"}};
  for (auto& row : table) {
    CAPTURE(row.given);
    CHECK(told(house, {{"X-Forwarded-For", row.given}}) == row.peer);
  }
  CHECK(told(house, {{"X-Forwarded-For", "1.1.1.1"}, {"X-Forwarded-For", "203.0.113.7"}}) == "203.0.113.7");
  CHECK(told(house, {{"X-Forwarded-Proto", "https"}}) == "127.0.0.1 secure");
  CHECK(told(house, {{"X-Forwarded-Proto", "https, http"}}) == "127.0.0.1");
  CHECK(told(house, {}) == "127.0.0.1");
}

TEST_CASE("query parameters are decoded and broken escapes stay as they are") {
  auto pairs = http::query_parameters("a=1&b=%D0%BF+x&c&=d&&e=%zz%4&f=a%3Db%26c");
  REQUIRE(pairs.size() == 6);
  CHECK(pairs[0] == std::pair<std::string, std::string>{"a", "1"});
  CHECK(pairs[1].second == "п x");
  CHECK(pairs[2] == std::pair<std::string, std::string>{"c", ""});
  CHECK(pairs[3] == std::pair<std::string, std::string>{"", "d"});
  CHECK(pairs[4].second == "%zz%4");
  CHECK(pairs[5].second == "a=b&c");
  CHECK(http::percent_encode("п x/~a") == "%D0%BF%20x%2F~a");
}
