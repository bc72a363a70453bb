#include "platform/db/database.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

#include "platform/db/sqlite_database.h"

namespace marshrut::db {
namespace {

/// Waits a random while, longer with each try, so that those who collided do not collide again.
void back_off(int tries) {
  thread_local std::minstd_rand random{std::random_device{}()};
  int most_us = std::min(1'000 << std::min(tries, 9), 250'000);
  std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution<int>(0, most_us)(random)));
}

}  // namespace

std::unique_ptr<Database> Database::open(const std::string& url, const Options& options) {
  if (url.starts_with("sqlite:")) return std::make_unique<SqliteDatabase>(url.substr(7), options);
  throw Unreachable("The database must be named as sqlite:PATH or postgresql://...");
}

void Database::transaction(Mode mode, const Body& body) {
  for (int tries = 1;; ++tries) {
    try {
      return attempt(mode, body);
    } catch (const Retry&) {
      if (mode == Mode::read || tries >= options_.write_tries) throw;
    }
    back_off(tries);
  }
}

}  // namespace marshrut::db
