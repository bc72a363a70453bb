#pragma once
// One connection: reads a request, has it answered, writes the answer, and begins again. Included by
// server.cpp alone, which is the one place where Beast's parser and Asio's streams are compiled for the
// server.
#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <memory>
#include <optional>
#include <type_traits>

#include "platform/http/server/answering.h"
#include "platform/http/server/network.h"
#include "platform/http/wire/head.h"
#include "platform/http/wire/response_text.h"

namespace marshrut::http {

using tcp = asio::ip::tcp;
using PlainStream = tcp::socket;
using TlsStream = asio::ssl::stream<tcp::socket>;

template <class Stream>
class Connection final : public Link, public std::enable_shared_from_this<Connection<Stream>> {
 public:
  Connection(Stream stream, Shared& shared, NetworkThread& thread, std::string address)
      : stream_(std::move(stream)), shared_(shared), thread_(thread), address_(std::move(address)) {}

  /// To be called on the connection's thread, once.
  void start();
  void look(Moment now) override;
  void close() override;

 private:
  enum class Doing { handshake, idle, head, body, running, writing, leaving };
  using Code = boost::system::error_code;
  using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
  static constexpr bool is_tls = std::is_same_v<Stream, TlsStream>;

  void read(std::size_t bytes);
  void received(Code code, std::size_t bytes);
  void take_head();
  void head_is_incomplete(std::string_view text);
  void begin(Head head, std::size_t head_bytes);
  void begin_body(const Head& head, std::size_t limit);
  void invite_body();
  void take_body();
  void run();
  void run_on_a_worker(Workers& workers);
  void respond(Response response);
  void write();
  void written(Code code);
  void refuse(int status);
  void leave();
  void discard();
  auto& socket() { return stream_.lowest_layer(); }
  const Limits& limits() const { return shared_.options.limits; }

  Stream stream_;
  Shared& shared_;
  NetworkThread& thread_;
  std::string address_;
  std::list<Link*>::iterator place_;
  bool closed_ = false;
  bool timed_out_ = false;

  Doing doing_ = Doing::idle;
  Deadline deadline_;
  boost::beast::flat_buffer buffer_;
  std::size_t scanned_ = 0;  // of the buffer, without finding the end of the head
  std::optional<Parser> parser_;
  Request request_;
  bool keep_alive_ = true;

  Response response_;
  std::string head_text_;
  std::string_view body_text_;
  std::size_t sent_ = 0;
  std::size_t discarded_ = 0;
};

}  // namespace marshrut::http

#include "platform/http/server/connection_reading.h"
#include "platform/http/server/connection_writing.h"
