#include "platform/http/client.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>

namespace marshrut::http {
namespace {

constexpr std::uint64_t largest_answer = 1024 * 1024 * 1024;

std::string request_text(std::string_view method, std::string_view target, const std::vector<Header>& headers,
                         std::string_view body, const std::string& host) {
  std::string out;
  out.append(method).append(" ").append(target).append(" HTTP/1.1\r\n");
  if (find_header(headers, "Host").empty()) out += "Host: " + host + "\r\n";
  for (auto& [name, value] : headers) out += name + ": " + value + "\r\n";
  if (!body.empty() || method == "POST" || method == "PUT" || method == "PATCH")
    out += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  return out.append("\r\n").append(body);
}

}  // namespace

class Client::Implementation {
 public:
  Implementation(std::uint16_t port, std::string address, std::chrono::milliseconds patience)
      : endpoint_(boost::asio::ip::make_address(address), port),
        host_(address + ":" + std::to_string(port)),
        patience_(patience) {}

  Response send(std::string_view method, std::string_view target, const std::vector<Header>& headers,
                std::string_view body) {
    auto text = request_text(method, target, headers, body, host_);
    bool reused = socket_.has_value();
    try {
      return exchange(text, method == "HEAD");
    } catch (const boost::system::system_error& error) {
      socket_.reset();
      if (!reused) throw NoAnswer(error.code().message());
    }
    // The server may have closed an idle connection just before it was asked.
    try {
      return exchange(text, method == "HEAD");
    } catch (const boost::system::system_error& error) {
      socket_.reset();
      throw NoAnswer(error.code().message());
    }
  }

 private:
  using Parser = boost::beast::http::response_parser<boost::beast::http::string_body>;

  Response exchange(const std::string& text, bool head) {
    if (!socket_) connect();
    // A server that refuses early may stop reading: what it has said then is still to be read.
    boost::asio::async_write(*socket_, boost::asio::buffer(text), [](boost::system::error_code, std::size_t) {});
    Parser parser;
    parser.skip(head);
    parser.body_limit(largest_answer);
    boost::system::error_code code = boost::asio::error::timed_out;
    boost::beast::http::async_read(*socket_, buffer_, parser,
                                   [&](boost::system::error_code result, std::size_t) { code = result; });
    wait();
    if (code) throw boost::system::system_error(code);
    if (!parser.keep_alive()) socket_.reset();
    return plain(parser.release());
  }

  void connect() {
    buffer_.clear();
    socket_.emplace(context_);
    boost::system::error_code code = boost::asio::error::timed_out;
    socket_->async_connect(endpoint_, [&](boost::system::error_code result) { code = result; });
    wait();
    if (code) throw boost::system::system_error(code);
  }

  /// Runs what was begun; what does not end in time is cut off.
  void wait() {
    context_.restart();
    context_.run_for(patience_);
    if (context_.stopped()) return;
    socket_->close();
    context_.run();
  }

  static Response plain(Parser::value_type answer) {
    Response response;
    response.status = static_cast<int>(answer.result_int());
    for (auto& field : answer)
      response.headers.emplace_back(std::string(field.name_string()), std::string(field.value()));
    response.body = std::move(answer.body());
    return response;
  }

  boost::asio::ip::tcp::endpoint endpoint_;
  std::string host_;
  std::chrono::milliseconds patience_;
  boost::asio::io_context context_;
  std::optional<boost::asio::ip::tcp::socket> socket_;
  boost::beast::flat_buffer buffer_;
};

Client::Client(std::uint16_t port, std::string address, std::chrono::milliseconds patience)
    : implementation_(std::make_unique<Implementation>(port, std::move(address), patience)) {}
Client::~Client() = default;
Client::Client(Client&&) noexcept = default;

Response Client::send(std::string_view method, std::string_view target, const std::vector<Header>& headers,
                      std::string_view body) {
  return implementation_->send(method, target, headers, body);
}

}  // namespace marshrut::http
