#pragma once
// A small blocking client for one server at an address: for tests and for asking a server on this machine how
// it is. Keeps its connection alive between requests and opens a new one when the server has closed it.
#include <memory>
#include <stdexcept>

#include "platform/http/http.h"

namespace marshrut::http {

class NoAnswer : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Client {
 public:
  explicit Client(std::uint16_t port, std::string address = "127.0.0.1",
                  std::chrono::milliseconds patience = std::chrono::seconds(30));
  ~Client();
  Client(Client&&) noexcept;

  /// Host is added unless given, Content-Length when there is a body. Throws NoAnswer.
  Response send(std::string_view method, std::string_view target, const std::vector<Header>& headers = {},
                std::string_view body = {});

 private:
  class Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace marshrut::http
