#pragma once
// A bounded set of connections, opened when first needed and lent to one thread at a time. Who waits longer than
// the patience gets a Busy: waiting for ever would hide a transaction opened inside another.
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "platform/db/database.h"

namespace marshrut::db {

template <class Connection>
class Pool {
 public:
  using Open = std::function<std::unique_ptr<Connection>()>;

  Pool(int size, int patience_ms, Open open)
      : size_(size), patience_(patience_ms), open_(std::move(open)) {}

  /// A lent connection; goes back when the lease ends, unless it was discarded.
  class Lease {
   public:
    Lease(Pool& pool, std::unique_ptr<Connection> connection) : pool_(pool), connection_(std::move(connection)) {}
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    ~Lease() { pool_.put_back(std::move(connection_)); }

    Connection* operator->() const { return connection_.get(); }
    Connection& operator*() const { return *connection_; }
    /// Closes the connection, because it is no longer sound; another is opened when needed.
    void discard() { connection_.reset(); }

   private:
    Pool& pool_;
    std::unique_ptr<Connection> connection_;
  };

  Lease take() { return Lease(*this, taken()); }

 private:
  std::unique_ptr<Connection> taken() {
    std::unique_lock lock(mutex_);
    if (!freed_.wait_for(lock, patience_, [&] { return !idle_.empty() || opened_ < size_; }))
      throw Busy("no database connection became free within " + std::to_string(patience_.count()) + " ms");
    if (!idle_.empty()) {
      auto connection = std::move(idle_.back());
      idle_.pop_back();
      return connection;
    }
    ++opened_;
    lock.unlock();
    try {
      return open_();
    } catch (...) {
      put_back(nullptr);
      throw;
    }
  }

  void put_back(std::unique_ptr<Connection> connection) {
    {
      std::lock_guard lock(mutex_);
      if (connection) idle_.push_back(std::move(connection));
      else --opened_;
    }
    freed_.notify_one();
  }

  const int size_;
  const std::chrono::milliseconds patience_;
  const Open open_;
  std::mutex mutex_;
  std::condition_variable freed_;
  std::vector<std::unique_ptr<Connection>> idle_;
  int opened_ = 0;
};

/// Begin, work, then commit or roll back; shared by both databases, whose connections have these three verbs.
template <class Connection, class Begin, class Body>
void run_between(Connection& connection, Begin&& begin, Body&& body) {
  begin();
  try {
    if (body(connection)) connection.commit();
    else connection.rollback();
  } catch (...) {
    connection.rollback();
    throw;
  }
}

}  // namespace marshrut::db
