#include "platform/db/database.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>
#include <thread>

#include "platform/db/postgresql_database.h"
#include "platform/db/sqlite_database.h"

namespace marshrut::db {
namespace {

/// Waits a random while, longer with each try, so that those who collided do not collide again.
void back_off(int tries) {
  thread_local std::minstd_rand random{std::random_device{}()};
  int most_us = std::min(1'000 << std::min(tries, 9), 250'000);
  std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution<int>(0, most_us)(random)));
}

void refuse_unstorable(const Query& query, std::span<const Value> values) {
  for (const auto& value : values) {
    std::string_view text;
    if (auto* view = std::get_if<std::string_view>(&value)) text = *view;
    if (auto* owned = std::get_if<std::string>(&value)) text = *owned;
    if (text.find('\0') != text.npos) throw Fault(fmt::format("{}: a text holds a zero byte", query.name));
    if (auto* number = std::get_if<double>(&value); number && !std::isfinite(*number))
      throw Fault(fmt::format("{}: a value is not a number", query.name));
  }
}

}  // namespace

void Session::refuse_when_failed(std::string_view name) const {
  if (failed_) throw Fault(fmt::format("{}: an earlier statement of this transaction failed", name));
}

std::int64_t Session::ask(const Query& query, std::span<const Value> values, const Sink& sink) {
  refuse_when_failed(query.name);
  refuse_unstorable(query, values);
  ++statements_;
  return execute(query, values, sink);
}

std::int64_t Session::ask_each(const Query& query, std::span<const Value> values, std::size_t times) {
  if (times == 0) return 0;
  refuse_when_failed(query.name);
  refuse_unstorable(query, values);
  statements_ += static_cast<std::int64_t>(times);
  return execute_each(query, values, times);
}

std::unique_ptr<Database> Database::open(const std::string& url, const Options& options) {
  if (url.starts_with("sqlite:")) return std::make_unique<SqliteDatabase>(url.substr(7), options);
  if (url.starts_with("postgresql://") || url.starts_with("postgres://"))
    return std::make_unique<PostgresqlDatabase>(url, options);
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
