#include <doctest/doctest.h>

#include "kit/http_house.h"
#include "kit/tls_certificate.h"

using namespace kit_http;

namespace http_tls {

using kit::Certificate;
using kit::output_of;

http::Options with(const Certificate& certificate) {
  http::Options options;
  options.certificate = certificate.file();
  options.key = certificate.key();
  options.limits.header_time = 500ms;
  return options;
}

std::string ask(House& house, const std::string& how) {
  return output_of(
      "printf 'POST /work HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 2\\r\\nConnection: close\\r\\n\\r\\nhi' "
      "| "
      "timeout 10 openssl s_client -ign_eof -connect 127.0.0.1:" +
      std::to_string(house.port()) + " " + how);
}

}  // namespace http_tls

using namespace http_tls;

TEST_CASE("TLS 1.2 and 1.3 are spoken and nothing older or weaker") {
  Certificate certificate;
  House house(with(certificate));
  for (const char* how : {"-tls1_2", "-tls1_3"}) {
    auto answer = ask(house, how);
    CAPTURE(answer);
    CHECK(answer.find("POST /work ? 127.0.0.1 secure loopback [hi]") != answer.npos);
  }
  for (const char* how : {"-tls1 -cipher ALL:@SECLEVEL=0", "-tls1_1 -cipher ALL:@SECLEVEL=0",
                          "-tls1_2 -cipher ECDHE-ECDSA-AES128-SHA", "-tls1_2 -cipher ECDHE-ECDSA-AES256-SHA384"}) {
    CAPTURE(how);
    CHECK(ask(house, how).find("HTTP/1.1 200") == std::string::npos);
  }
}

TEST_CASE("plain words and silence on a TLS port end the connection") {
  Certificate certificate;
  House house(with(certificate));
  CHECK(house.say("GET / HTTP/1.1\r\nHost: a\r\n\r\n").find("HTTP/1.1 200") == std::string::npos);
  RawSocket silent(house.port());
  silent.receive();
  CHECK(silent.was_closed());
  CHECK(ask(house, "-tls1_3").find("[hi]") != std::string::npos);
}

TEST_CASE("a key of another certificate is refused at the start") {
  Certificate one, other;
  auto options = with(one);
  options.key = other.key();
  options.port = 0;
  CHECK_THROWS_AS(http::Server(options, {}).start(), http::WrongListening);
}
