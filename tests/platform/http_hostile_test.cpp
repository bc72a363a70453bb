#include <doctest/doctest.h>

#include "kit/http_house.h"

using namespace kit_http;

namespace http_hostile {

/// The status of the first answer, and how many requests the house saw.
struct Outcome {
  int status = 0;
  int answered = 0;
};

Outcome outcome_of(House& house, std::string_view text) {
  int before = house.answered;
  auto answer = house.say(text);
  Outcome outcome;
  if (answer.starts_with("HTTP/1.1 ")) outcome.status = std::stoi(answer.substr(9, 3));
  outcome.answered = house.answered - before;
  return outcome;
}

struct Row {
  const char* what;
  std::string text;
  int status;
};

const std::string host = "Host: a\r\n";
const std::string smuggled = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

const Row ambiguous[] = {
    {"both lengths",
     "POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled, 400},
    {"both lengths, the other order",
     "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + smuggled, 400},
    {"two different lengths",
     "POST / HTTP/1.1\r\n" + host + "Content-Length: 0\r\nContent-Length: 36\r\n\r\n" + smuggled, 400},
    {"two equal lengths", "POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\ncontent-length: 1\r\n\r\nx" + smuggled,
     400},
    {"a list of lengths", "POST / HTTP/1.1\r\n" + host + "Content-Length: 1, 1\r\n\r\nx" + smuggled, 400},
    {"a signed length", "POST / HTTP/1.1\r\n" + host + "Content-Length: +1\r\n\r\nx", 400},
    {"a negative length", "POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\nx", 400},
    {"a hexadecimal length", "POST / HTTP/1.1\r\n" + host + "Content-Length: 0x1\r\n\r\nx", 400},
    {"an empty length", "POST / HTTP/1.1\r\n" + host + "Content-Length:\r\n\r\nx", 400},
    {"a length that overflows", "POST / HTTP/1.1\r\n" + host + "Content-Length: 18446744073709551617\r\n\r\nx", 400},
    {"two encodings",
     "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
    {"a list of encodings", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400},
    {"an unknown encoding", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 400},
    {"identity", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: identity\r\n\r\n" + smuggled, 400},
    {"an encoding with a vertical tab", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: \vchunked\r\n\r\n0\r\n\r\n",
     400},
    {"chunks in HTTP/1.0", "POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
    {"a blank before the colon", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", 400},
    {"a folded line", "POST / HTTP/1.1\r\n" + host + "X-A: b\r\n Content-Length: 36\r\n\r\n" + smuggled, 400},
    {"a folded encoding", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n", 400},
    {"a blank before the first header", "POST / HTTP/1.1\r\n X: y\r\n" + host + "\r\n", 400},
    {"a lone LF between headers", "GET / HTTP/1.1\r\nX: y\n" + host + "\r\n", 400},
    {"a lone CR in a value", "GET / HTTP/1.1\r\n" + host + "X: a\rContent-Length: 36\r\n\r\n", 400},
    {"a NUL in a value", "GET / HTTP/1.1\r\n" + host + "X: a" + std::string(1, '\0') + "b\r\n\r\n", 400},
    {"a NUL in a name", "GET / HTTP/1.1\r\n" + host + "X" + std::string(1, '\0') + ": b\r\n\r\n", 400},
    {"a header without a colon", "GET / HTTP/1.1\r\n" + host + "Nonsense\r\n\r\n", 400},
    {"a header without a name", "GET / HTTP/1.1\r\n" + host + ": x\r\n\r\n", 400},
    {"no host", "GET / HTTP/1.1\r\n\r\n", 400},
    {"two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400},
    {"a broken chunk size", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n", 400},
    {"a signed chunk size", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n+1\r\nx\r\n0\r\n\r\n",
     400},
    {"a chunk size with a prefix",
     "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0x1\r\nx\r\n0\r\n\r\n", 400},
    {"a chunk size that overflows",
     "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n10000000000000001\r\nx\r\n0\r\n\r\n", 400},
    {"a chunk longer than it says",
     "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1\r\nxyz\r\n0\r\n\r\n", 400},
    {"a chunk line ended by LF", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1\nx\r\n0\r\n\r\n",
     400},
    {"an expectation that is not known", "GET / HTTP/1.1\r\n" + host + "Expect: tea\r\n\r\n", 400},
};

const Row malformed[] = {
    {"nothing but an empty line", "\r\n\r\n", 400},
    {"no version", "GET /\r\n" + host + "\r\n", 400},
    {"three blanks", "GET / x HTTP/1.1\r\n" + host + "\r\n", 400},
    {"two blanks", "GET  / HTTP/1.1\r\n" + host + "\r\n", 400},
    {"a tab", "GET\t/\tHTTP/1.1\r\n" + host + "\r\n", 400},
    {"HTTP/2 without a handshake", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
    {"a later version", "GET / HTTP/1.2\r\n" + host + "\r\n", 505},
    {"small letters", "GET / http/1.1\r\n" + host + "\r\n", 400},
    {"an odd method", "G(T / HTTP/1.1\r\n" + host + "\r\n", 400},
    {"TLS on a plain port", std::string("\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 11), 400},
    {"an absolute target", "GET http://a/ HTTP/1.1\r\n" + host + "\r\n", 400},
    {"an authority", "CONNECT a:443 HTTP/1.1\r\n" + host + "\r\n", 400},
    {"an asterisk", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 400},
    {"a fragment", "GET /#a HTTP/1.1\r\n" + host + "\r\n", 400},
    {"bytes outside ASCII in the target", "GET /\xD0\xB0 HTTP/1.1\r\n" + host + "\r\n", 400},
    {"a broken escape", "GET /%2 HTTP/1.1\r\n" + host + "\r\n", 400},
    {"an escape that is none", "GET /%zz HTTP/1.1\r\n" + host + "\r\n", 400},
    {"an escaped slash", "GET /a%2Fb HTTP/1.1\r\n" + host + "\r\n", 400},
    {"an escaped backslash", "GET /a%5Cb HTTP/1.1\r\n" + host + "\r\n", 400},
    {"an escaped NUL", "GET /a%00 HTTP/1.1\r\n" + host + "\r\n", 400},
    {"an escaped line end", "GET /a%0d%0aX:y HTTP/1.1\r\n" + host + "\r\n", 400},
    {"an overlong escape", "GET /%c0%ae%c0%ae/ HTTP/1.1\r\n" + host + "\r\n", 400},
    {"dots", "GET /a/../b HTTP/1.1\r\n" + host + "\r\n", 400},
    {"escaped dots", "GET /a/%2e%2E/b HTTP/1.1\r\n" + host + "\r\n", 400},
    {"one dot", "GET /./b HTTP/1.1\r\n" + host + "\r\n", 400},
    {"dots at the end", "GET /a/.. HTTP/1.1\r\n" + host + "\r\n", 400},
};

std::string many_headers(int count) {
  std::string text = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
  for (int i = 0; i < count - 2; ++i) text += "A" + std::to_string(i) + ": b\r\n";
  return text + "\r\n";
}

std::string long_target(std::size_t length) {
  return "GET /" + std::string(length - 1, 'a') + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
}

}  // namespace http_hostile

using namespace http_hostile;

TEST_CASE("a request that two readers could understand differently is refused and hides no other") {
  House house;
  for (auto& row : ambiguous) {
    CAPTURE(row.what);
    auto outcome = outcome_of(house, row.text);
    CHECK(outcome.status == row.status);
    CHECK(outcome.answered == 0);
  }
}

TEST_CASE("a malformed request is refused before the house sees it") {
  House house;
  for (auto& row : malformed) {
    CAPTURE(row.what);
    auto outcome = outcome_of(house, row.text);
    CHECK(outcome.status == row.status);
    CHECK(outcome.answered == 0);
  }
}

TEST_CASE("what only looks odd is served") {
  House house;
  const char* close = "Connection: close\r\n\r\n";
  for (auto& text : {"GET /a..b/.c/... HTTP/1.1\r\n" + host, "GET /%D0%B0?%zz=/../ HTTP/1.1\r\n" + host,
                     "GET // HTTP/1.1\r\n" + host, std::string("GET / HTTP/1.1\r\nHost:a\r\nX:\r\nY:  \t b \r\n"),
                     "GET / HTTP/1.0\r\n" + host, "GET / HTTP/1.1\r\nX: \xD0\xB0\r\n" + host,
                     "POST / HTTP/1.1\r\nContent-Length: 0\r\n" + host}) {
    CAPTURE(text);
    CHECK(outcome_of(house, text + close).status == 200);
  }
}

TEST_CASE("a refusal is dressed by the house and ends the connection") {
  House house;
  auto answer = house.say("GET /.. HTTP/1.1\r\nHost: a\r\n\r\n" + smuggled);
  CHECK(answer.find("X-Refused: yes\r\n") != answer.npos);
  CHECK(answer.find("Connection: close\r\n") != answer.npos);
  CHECK(answer.ends_with("refused 400"));
}

TEST_CASE("bounds of heads and bodies hold to the byte") {
  House house;
  CHECK(outcome_of(house, many_headers(100)).status == 200);
  CHECK(outcome_of(house, many_headers(101)).status == 431);
  CHECK(outcome_of(house, long_target(8192)).status == 200);
  CHECK(outcome_of(house, long_target(8193)).status == 414);
  CHECK(outcome_of(house, long_target(1'000'000)).status == 414);
  auto with_header = [](std::size_t bytes) {
    return "GET / HTTP/1.1\r\n" + host + "Connection: close\r\nX: " + std::string(bytes, 'x') + "\r\n\r\n";
  };
  auto spare = 16 * 1024 - with_header(0).size();
  CHECK(outcome_of(house, with_header(spare)).status == 200);
  CHECK(outcome_of(house, with_header(spare + 1)).status == 431);
  CHECK(outcome_of(house, with_header(3'000'000)).status == 431);
  auto with_body = [](std::size_t bytes) {
    return "POST / HTTP/1.1\r\n" + host + "Connection: close\r\nContent-Length: " + std::to_string(bytes) + "\r\n\r\n" +
           std::string(bytes, 'x');
  };
  CHECK(outcome_of(house, with_body(1000)).status == 200);
  CHECK(outcome_of(house, with_body(1001)).status == 413);
}

TEST_CASE("a body that is too large is refused before it is sent") {
  House house;
  CHECK(outcome_of(house, "POST / HTTP/1.1\r\n" + host + "Content-Length: 10000000000\r\n\r\n").status == 413);
}

TEST_CASE("chunks are counted whatever they claim") {
  House house;
  std::string head = "POST / HTTP/1.1\r\n" + host + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
  std::string small;
  for (int i = 0; i < 1000; ++i) small += "1\r\nx\r\n";
  CHECK(outcome_of(house, head + small + "0\r\n\r\n").status == 200);
  CHECK(outcome_of(house, head + small + "1\r\nx\r\n0\r\n\r\n").status == 413);
  CHECK(outcome_of(house, head + "fffffff\r\nx").status == 413);
  CHECK(outcome_of(house, head + "1;" + std::string(500'000, 'e')).status == 400);
  CHECK(outcome_of(house, head + "0\r\nX: " + std::string(500'000, 'e')).status == 400);
}

TEST_CASE("a refused client that goes on sending still reads its refusal") {
  House house;
  RawSocket socket(house.port());
  socket.send("POST / HTTP/1.1\r\n" + host + "Content-Length: 800000\r\n\r\n");
  std::this_thread::sleep_for(50ms);
  CHECK(socket.send(std::string(800'000, 'x')));
  CHECK(socket.receive().starts_with("HTTP/1.1 413 "));
  CHECK_FALSE(socket.was_reset());
}
