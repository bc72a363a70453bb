// The peer that figures are measured beside: Beast's usual asynchronous server with nothing in it. It answers
// every request with the bytes of one file and knows no limits, deadlines or rights.
//
//   bare_server PORT THREADS FILE
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace {

namespace asio = boost::asio;
namespace beast_http = boost::beast::http;
using tcp = asio::ip::tcp;

class Session : public std::enable_shared_from_this<Session> {
 public:
  Session(tcp::socket socket, const std::string& body) : socket_(std::move(socket)), body_(body) {}

  void read() {
    request_ = {};
    beast_http::async_read(socket_, buffer_, request_,
                           [self = shared_from_this()](boost::system::error_code code, std::size_t) {
                             if (!code) self->answer();
                           });
  }

 private:
  void answer() {
    response_ = {beast_http::status::ok, request_.version()};
    response_.set(beast_http::field::content_type, "application/json");
    response_.keep_alive(request_.keep_alive());
    response_.body() = body_;
    response_.prepare_payload();
    beast_http::async_write(socket_, response_,
                            [self = shared_from_this()](boost::system::error_code code, std::size_t) {
                              if (!code && self->response_.keep_alive()) self->read();
                            });
  }

  tcp::socket socket_;
  const std::string& body_;
  boost::beast::flat_buffer buffer_;
  beast_http::request<beast_http::string_body> request_;
  beast_http::response<beast_http::string_body> response_;
};

void accept(tcp::acceptor& acceptor, asio::io_context& context, const std::string& body) {
  acceptor.async_accept(asio::make_strand(context), [&](boost::system::error_code code, tcp::socket socket) {
    if (!code) {
      socket.set_option(tcp::no_delay(true));
      std::make_shared<Session>(std::move(socket), body)->read();
    }
    accept(acceptor, context, body);
  });
}

std::string contents(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int count, char** words) {
  if (count != 4) {
    std::fprintf(stderr, "bare_server PORT THREADS FILE\n");
    return 2;
  }
  const std::string body = contents(words[3]);
  asio::io_context context;
  tcp::acceptor acceptor(context,
                         {asio::ip::make_address("127.0.0.1"), static_cast<std::uint16_t>(std::atoi(words[1]))});
  accept(acceptor, context, body);
  std::vector<std::thread> threads;
  for (int i = 1; i < std::atoi(words[2]); ++i) threads.emplace_back([&] { context.run(); });
  context.run();
  return 0;
}
