// platform/http alone, to be measured beside bare_server: the same bytes of one file on any path, /pool/...
// by way of the workers.
//
//   http_server PORT THREADS FILE
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "platform/http/http.h"

using namespace marshrut;

int main(int count, char** words) {
  if (count != 4) {
    std::fprintf(stderr, "http_server PORT THREADS FILE\n");
    return 2;
  }
  std::ifstream file(words[3], std::ios::binary);
  const std::string body{std::istreambuf_iterator<char>(file), {}};
  http::Options options;
  options.port = static_cast<std::uint16_t>(std::atoi(words[1]));
  options.network_threads = std::atoi(words[2]);
  http::Server server(options, {[&](const http::Request&) {
                                  return http::Response{200, {{"Content-Type", "application/json"}}, body, {}};
                                },
                                [](http::Method, std::string_view path) {
                                  return path.starts_with("/pool/") ? http::Lane::pool : http::Lane::here;
                                },
                                [](http::Method, std::string_view) { return std::size_t{1000}; },
                                [](int status) { return http::Response{status, {}, "", {}}; }});
  server.start();
  for (;;) ::pause();
}
