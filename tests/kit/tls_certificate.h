#pragma once
// A certificate of one's own for a test, made by the openssl program and gone with the test; and what a program said.
#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace marshrut::kit {

/// Everything that a command of the shell prints.
inline std::string output_of(const std::string& command) {
  std::string out;
  auto* pipe = ::popen((command + " 2>&1").c_str(), "r");
  REQUIRE(pipe);
  char bytes[4096];
  while (auto count = std::fread(bytes, 1, sizeof bytes, pipe)) out.append(bytes, count);
  ::pclose(pipe);
  return out;
}

struct Certificate {
  Certificate() {
    char pattern[] = "/tmp/marshrut-tls-XXXXXX";
    directory = ::mkdtemp(pattern);
    output_of(
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=localhost "
        "-keyout " +
        key() + " -out " + file());
  }
  Certificate(const Certificate&) = delete;
  ~Certificate() { std::filesystem::remove_all(directory); }
  std::string file() const { return directory + "/certificate.pem"; }
  std::string key() const { return directory + "/key.pem"; }
  std::string directory;
};

}  // namespace marshrut::kit
