#pragma once
// The reading half of a connection: head, body, and whatever goes wrong with them. Included by connection.h
// alone.

namespace marshrut::http {

inline constexpr std::size_t head_read_bytes = 4 * 1024;
inline constexpr std::size_t body_read_bytes = 64 * 1024;

template <class Stream>
void Connection<Stream>::start() {
  place_ = thread_.links.insert(thread_.links.end(), this);
  deadline_.after(limits().header_time);
  if constexpr (is_tls) {
    doing_ = Doing::handshake;
    stream_.async_handshake(asio::ssl::stream_base::server, [self = this->shared_from_this()](Code code) {
      if (code) return self->close();
      self->doing_ = Doing::idle;
      self->read(head_read_bytes);
    });
  } else {
    read(head_read_bytes);
  }
}

template <class Stream>
void Connection<Stream>::look(Moment now) {
  if (shared_.draining && doing_ == Doing::idle) return close();
  if (!deadline_.has_passed(now)) return;
  if (doing_ != Doing::head && doing_ != Doing::body) return close();
  timed_out_ = true;
  deadline_.after(limits().header_time);
  Code ignored;
  socket().cancel(ignored);
}

template <class Stream>
void Connection<Stream>::close() {
  if (closed_) return;
  closed_ = true;
  thread_.links.erase(place_);
  Code ignored;
  socket().close(ignored);
  shared_.peers.leave(address_);
  --shared_.connections;
}

template <class Stream>
void Connection<Stream>::read(std::size_t bytes) {
  stream_.async_read_some(buffer_.prepare(bytes), [self = this->shared_from_this()](Code code, std::size_t count) {
    self->received(code, count);
  });
}

template <class Stream>
void Connection<Stream>::received(Code code, std::size_t bytes) {
  if (closed_) return;
  if (timed_out_) return refuse(408);
  if (code) return close();
  buffer_.commit(bytes);
  if (doing_ != Doing::body) return take_head();
  deadline_.moved(bytes, limits().body_time_per_chunk);
  take_body();
}

template <class Stream>
void Connection<Stream>::take_head() {
  std::string_view text(static_cast<const char*>(buffer_.data().data()), buffer_.size());
  if (text.empty()) return read(head_read_bytes);
  if (doing_ == Doing::idle) {
    doing_ = Doing::head;
    deadline_.after(limits().header_time);
  }
  auto end = text.find("\r\n\r\n", scanned_);
  if (end == text.npos) return head_is_incomplete(text);
  scanned_ = 0;
  auto head_bytes = end + 4;
  if (head_bytes > limits().header_bytes) return refuse(431);
  auto head = read_head(text.substr(0, head_bytes));
  if (!head) return refuse(head.error());
  begin(std::move(*head), head_bytes);
}

template <class Stream>
void Connection<Stream>::head_is_incomplete(std::string_view text) {
  scanned_ = text.size() < 3 ? 0 : text.size() - 3;
  auto line = text.find('\r');
  if (line == text.npos && text.size() > longest_target + 32) return refuse(414);
  if (text.size() > limits().header_bytes) return refuse(431);
  read(head_read_bytes);
}

template <class Stream>
void Connection<Stream>::begin(Head head, std::size_t head_bytes) {
  request_ = std::move(head.request);
  keep_alive_ = head.keep_alive;
  shared_.origins.tell(request_, address_, is_tls);
  if (!head.has_body()) {
    buffer_.consume(head_bytes);
    return run();
  }
  auto limit = body_limit(shared_.service, request_);
  if (head.content_length.value_or(0) > limit) return refuse(413);
  begin_body(head, limit);
}

template <class Stream>
void Connection<Stream>::begin_body(const Head& head, std::size_t limit) {
  doing_ = Doing::body;
  deadline_.after(limits().body_time_per_chunk);
  parser_.emplace();
  parser_->header_limit(static_cast<std::uint32_t>(limits().header_bytes + 1));
  parser_->body_limit(limit);
  Code code;
  buffer_.consume(parser_->put(buffer_.data(), code));
  if (code) return refuse(400);
  parser_->eager(true);
  if (head.expects_continue && buffer_.size() == 0) return invite_body();
  take_body();
}

template <class Stream>
void Connection<Stream>::invite_body() {
  static constexpr std::string_view invitation = "HTTP/1.1 100 Continue\r\n\r\n";
  asio::async_write(stream_, asio::buffer(invitation), [self = this->shared_from_this()](Code code, std::size_t) {
    if (self->closed_) return;
    if (self->timed_out_) return self->refuse(408);
    if (code) return self->close();
    self->read(body_read_bytes);
  });
}

template <class Stream>
void Connection<Stream>::take_body() {
  using boost::beast::http::error;
  Code code;
  while (buffer_.size() > 0 && !parser_->is_done()) {
    auto used = parser_->put(buffer_.data(), code);
    buffer_.consume(used);
    if (code || used == 0) break;
  }
  if (code == error::need_more) code = {};
  if (code) return refuse(code == error::body_limit ? 413 : 400);
  if (!parser_->is_done()) {
    // What the parser leaves is the beginning of a chunk's line or of a trailer, which are short.
    if (buffer_.size() > limits().header_bytes) return refuse(400);
    return read(body_read_bytes);
  }
  request_.body = std::move(parser_->get().body());
  parser_.reset();
  run();
}

}  // namespace marshrut::http
