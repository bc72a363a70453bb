#include "platform/http/server/network.h"

#include <boost/asio/executor_work_guard.hpp>

namespace marshrut::http {

void NetworkThread::start() {
  look_later();
  thread_ = std::thread([this] {
    auto guard = asio::make_work_guard(context);
    context.run();
  });
}

void NetworkThread::stop() {
  context.stop();
  if (thread_.joinable()) thread_.join();
}

void NetworkThread::look_later() {
  timer_.expires_after(std::chrono::milliseconds(100));
  timer_.async_wait([this](boost::system::error_code code) {
    if (code) return;
    auto now = std::chrono::steady_clock::now();
    for (auto at = links.begin(); at != links.end();) (*at++)->look(now);
    look_later();
  });
}

}  // namespace marshrut::http
