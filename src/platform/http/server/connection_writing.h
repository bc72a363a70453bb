#pragma once
// The writing half of a connection: having the request answered, sending the answer, and parting from the
// client in a way that lets it read what was sent. Included by connection.h alone.

namespace marshrut::http {

inline constexpr std::size_t joined_body_bytes = 16 * 1024;  // shorter bodies go out in one piece with their head
inline constexpr std::size_t most_discarded_bytes = 1024 * 1024;
inline constexpr std::chrono::seconds parting_time{2};

template <class Stream>
void Connection<Stream>::run() {
  doing_ = Doing::running;
  deadline_.none();
  switch (lane(shared_.service, request_)) {
    case Lane::here: return respond(answer(shared_.service, request_));
    case Lane::pool: return run_on_a_worker(shared_.workers);
    case Lane::aside: return run_on_a_worker(shared_.aside);
  }
}

template <class Stream>
void Connection<Stream>::run_on_a_worker(Workers& workers) {
  auto self = this->shared_from_this();
  std::function<void()> task = [self]() mutable {
    auto response = answer(self->shared_.service, self->request_);
    auto& context = self->thread_.context;
    asio::post(context, [self = std::move(self), response = std::move(response)]() mutable {
      self->respond(std::move(response));
    });
  };
  if (!workers.offer(task)) respond(busy(shared_.service));
}

template <class Stream>
void Connection<Stream>::respond(Response response) {
  if (closed_) return;
  if (shared_.draining) keep_alive_ = false;
  auto ending = keep_alive_ ? Ending::keep_alive : Ending::close;
  head_text_ = sendable_head(shared_.service, response, ending);
  response_ = std::move(response);
  bool has_body = request_.method != Method::head && !is_bodiless(response_.status);
  body_text_ = has_body ? body_of(response_) : std::string_view();
  if (body_text_.size() <= joined_body_bytes) {
    head_text_ += body_text_;
    body_text_ = {};
  }
  write();
}

template <class Stream>
void Connection<Stream>::write() {
  doing_ = Doing::writing;
  sent_ = 0;
  deadline_.after(limits().body_time_per_chunk);
  auto on_progress = [this](Code code, std::size_t total) -> std::size_t {
    deadline_.moved(total - sent_, limits().body_time_per_chunk);
    sent_ = total;
    return code ? 0 : body_read_bytes;
  };
  auto on_end = [self = this->shared_from_this()](Code code, std::size_t) { self->written(code); };
  if (body_text_.empty()) return asio::async_write(stream_, asio::buffer(head_text_), on_progress, on_end);
  std::array<asio::const_buffer, 2> parts{asio::buffer(head_text_), asio::buffer(body_text_)};
  asio::async_write(stream_, parts, on_progress, on_end);
}

template <class Stream>
void Connection<Stream>::written(Code code) {
  if (closed_) return;
  if (code) return close();
  if (!keep_alive_) return leave();
  response_ = {};
  request_ = {};
  if (buffer_.size() == 0 && buffer_.capacity() > body_read_bytes / 4) buffer_.shrink_to_fit();
  doing_ = Doing::idle;
  deadline_.after(limits().idle_time);
  take_head();
}

/// The rest of a refused request stays unread in the buffer: the connection ends with the answer.
template <class Stream>
void Connection<Stream>::refuse(int status) {
  timed_out_ = false;
  keep_alive_ = false;
  parser_.reset();
  respond(refusal(shared_.service, status));
}

/// Closing while the client still sends would reset the connection and lose the answer on its way: first say
/// that nothing more comes, then throw away what it sends until it closes or its time is over.
template <class Stream>
void Connection<Stream>::leave() {
  doing_ = Doing::leaving;
  deadline_.after(parting_time);
  if constexpr (is_tls) {
    stream_.async_shutdown([self = this->shared_from_this()](Code) { self->close(); });
  } else {
    Code ignored;
    socket().shutdown(tcp::socket::shutdown_send, ignored);
    discard();
  }
}

template <class Stream>
void Connection<Stream>::discard() {
  buffer_.clear();
  stream_.async_read_some(buffer_.prepare(body_read_bytes),
                          [self = this->shared_from_this()](Code code, std::size_t bytes) {
                            if (self->closed_) return;
                            self->discarded_ += bytes;
                            if (code || self->discarded_ > most_discarded_bytes) return self->close();
                            self->discard();
                          });
}

}  // namespace marshrut::http
