#pragma once
// The threads that do what may wait: database writes, argon2, PDF. A bounded queue stands before them; who
// comes when it is full is told so at once. A task must not throw.
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace marshrut::http {

class Workers {
 public:
  Workers(int threads, std::size_t most_queued);
  ~Workers() { stop(); }
  /// False when the queue is full or the workers have stopped; the task is then untouched.
  bool offer(std::function<void()>& task);
  /// Finishes what runs and drops what waits.
  void stop();

 private:
  void work();

  std::size_t most_queued_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> queue_;
  bool stopped_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace marshrut::http
