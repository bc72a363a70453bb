#pragma once
// A real SMTP server beside a test: tests/platform/smtp_server.py, which says what it understood of each letter.
#include <doctest/doctest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "platform/mail/mail.h"

namespace marshrut::kit {

/// A real SMTP server beside the test, with a certificate made for it; both end with the test case.
class MailServer {
 public:
  MailServer() {
    std::string pattern = (std::filesystem::temp_directory_path() / "marshrut_mail_XXXXXX").string();
    folder_ = mkdtemp(pattern.data());
    const std::string make =
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost "
        "-addext subjectAltName=DNS:localhost -keyout " +
        key() + " -out " + certificate() + " 2>/dev/null";
    REQUIRE(std::system(make.c_str()) == 0);
    start();
  }
  ~MailServer() {
    close(input_);
    waitpid(process_, nullptr, 0);
    std::filesystem::remove_all(folder_);
  }
  MailServer(const MailServer&) = delete;
  MailServer& operator=(const MailServer&) = delete;

  mail::Server settings() const { return {"localhost", port_, "letters", "secret", mail::Protection::starttls, certificate(), 5}; }
  /// What the server understood of its n-th letter, from 1; "" when it took none.
  std::string understood(int number) const { return content(std::to_string(number) + ".txt"); }
  std::string raw(int number) const { return content(std::to_string(number) + ".eml"); }
  int port() const { return port_; }
  std::string certificate() const { return folder_ + "/certificate.pem"; }

 private:
  std::string key() const { return folder_ + "/key.pem"; }

  std::string content(const std::string& name) const {
    std::ifstream in(folder_ + "/" + name, std::ios::binary);
    std::stringstream bytes;
    if (in) bytes << in.rdbuf();
    return std::move(bytes).str();
  }

  void start() {
    int to_server[2];
    int from_server[2];
    REQUIRE(pipe(to_server) == 0);
    REQUIRE(pipe(from_server) == 0);
    process_ = fork();
    if (process_ == 0) {
      dup2(to_server[0], STDIN_FILENO);
      dup2(from_server[1], STDOUT_FILENO);
      close(to_server[1]);
      execlp("python3", "python3", MARSHRUT_ROOT "/tests/platform/smtp_server.py", certificate().c_str(), key().c_str(),
             folder_.c_str(), nullptr);
      _exit(127);
    }
    close(to_server[0]);
    close(from_server[1]);
    input_ = to_server[1];
    char line[16] = {};
    REQUIRE(read(from_server[0], line, sizeof line - 1) > 0);
    close(from_server[0]);
    port_ = std::atoi(line);
  }

  std::string folder_;
  pid_t process_ = 0;
  int input_ = -1;
  int port_ = 0;
};

}  // namespace marshrut::kit
