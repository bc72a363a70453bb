#pragma once
// A thin layer over sqlite3 and libpq: named statements cached per connection, described structs as rows, RAII
// transactions, a bounded pool, retry when the database says "busy" or "could not serialize". It knows no rooms.
//
//   database.read([&](db::Session& s) { return s.find<School>(queries::find_school, region, id); });
//
// Faults (a lost connection, a broken statement, a full disk) are thrown as db::Fault.
#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "platform/db/query.h"
#include "platform/db/values.h"

namespace marshrut::db {

enum class Dialect { sqlite, postgresql };

class Fault : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};
/// A unique or foreign key said no; rooms that expect it turn it into a refusal.
class Violation : public Fault {
 public:
  using Fault::Fault;
};
/// Busy, deadlock or serialization failure; Database::write tries again by itself.
class Retry : public Fault {
 public:
  using Fault::Fault;
};
/// Nothing was done: no connection or lock became free in time. Trying later may help.
class Busy : public Fault {
 public:
  using Fault::Fault;
};
/// Nothing was done: there is no room on the disk.
class Full : public Fault {
 public:
  using Fault::Fault;
};
/// The database cannot be reached at all; told to the person as one sentence.
class Unreachable : public Fault {
 public:
  using Fault::Fault;
};

/// One connection inside a transaction. Not for use by two threads. Once a statement has failed, the transaction is
/// lost: every later statement, and the commit, is a Fault. A text holds no
/// zero byte, a number is a number: neither database can keep the others.
class Session {
 public:
  virtual ~Session() = default;

  /// Every row of the answer.
  template <class T, class... Arguments>
  std::vector<T> all(const Query& query, const Arguments&... arguments) {
    std::vector<T> rows;
    each<T>(query, [&](T&& row) { rows.push_back(std::move(row)); }, arguments...);
    return rows;
  }

  /// The first row, if there is one.
  template <class T, class... Arguments>
  std::optional<T> find(const Query& query, const Arguments&... arguments) {
    std::optional<T> found;
    each<T>(query, [&](T&& row) { if (!found) found = std::move(row); }, arguments...);
    return found;
  }

  /// The only row; its absence is a fault (counts, RETURNING).
  template <class T, class... Arguments>
  T one(const Query& query, const Arguments&... arguments) {
    auto found = find<T>(query, arguments...);
    if (!found) throw Fault(std::string(query.name) + ": no row where one was promised");
    return std::move(*found);
  }

  /// Calls `sink` with each row: as it comes from SQLite, when all have come from PostgreSQL.
  template <class T, class Sink, class... Arguments>
  void each(const Query& query, Sink&& sink, const Arguments&... arguments) {
    std::vector<Value> values;
    (bind(values, arguments), ...);
    ask(query, values, [&](const Row& row) { sink(taken<T>(query, row)); });
  }

  /// Runs a statement that changes rows; the number of rows changed.
  template <class... Arguments>
  std::int64_t run(const Query& query, const Arguments&... arguments) {
    std::vector<Value> values;
    (bind(values, arguments), ...);
    return ask(query, values, {});
  }

  /// Runs a statement once for each of the things, sent together where that saves the way to and fro; the number of
  /// rows changed. For thousands of things.
  template <class Things>
  std::int64_t run_each(const Query& query, const Things& things) {
    std::vector<Value> values;
    for (const auto& thing : things) bind(values, thing);
    return ask_each(query, values, std::size(things));
  }

  /// The statements run so far in this transaction; benchmarks and tests count them.
  std::int64_t statements() const { return statements_; }
  virtual Dialect dialect() const = 0;

  /// Runs a text of several statements without parameters (schema, migrations).
  virtual void script(std::string_view text) = 0;
  /// From here on the role of this connection may read the table and add to it, and change or remove nothing of it; a
  /// role that rules the whole server still may. SQLite has no roles: nothing happens.
  virtual void only_add_to(std::string_view table) = 0;
  /// The names of the tables that are there, whoever made them.
  virtual std::vector<std::string> tables() = 0;
  /// Compiles a statement without running it; throws Fault with the query's name and the database's words.
  virtual void prepare(const Query& query) = 0;

 protected:
  using Sink = std::function<void(const Row&)>;

  virtual std::int64_t execute(const Query& query, std::span<const Value> values, const Sink& sink) = 0;
  /// `values` are those of `times` runs, one behind the other.
  virtual std::int64_t execute_each(const Query& query, std::span<const Value> values, std::size_t times) = 0;
  void refuse_when_failed(std::string_view name) const;

  std::int64_t statements_ = 0;
  bool failed_ = false;  // a statement of this transaction failed

 private:
  std::int64_t ask(const Query& query, std::span<const Value> values, const Sink& sink);
  std::int64_t ask_each(const Query& query, std::span<const Value> values, std::size_t times);

  template <class T>
  static T taken(const Query& query, const Row& row) {
    constexpr int wanted = width<T>();
    if (row.columns() != wanted)
      throw Fault(std::string(query.name) + ": " + std::to_string(row.columns()) + " columns for " +
                  std::to_string(wanted) + " members");
    try {
      int column = 0;
      return take<T>(row, column);
    } catch (const Unreadable& unreadable) {
      throw Fault(std::string(query.name) + ": " + unreadable.what());
    }
  }
};

struct Options {
  int readers = 4;          // connections for reading (SQLite), the whole pool (PostgreSQL)
  int busy_ms = 10'000;     // how long a writer waits for its turn
  int write_tries = 12;     // tries of a transaction that could not be serialized
  int statement_ms = 30'000;  // a statement that runs longer is ended (PostgreSQL)
};

class Database {
 public:
  /// `sqlite:PATH` (made when absent) or `postgresql://...`. Throws Unreachable with one plain sentence.
  static std::unique_ptr<Database> open(const std::string& url, const Options& options = {});
  virtual ~Database() = default;
  virtual Dialect dialect() const = 0;

  /// Runs `work(Session&)` in a snapshot that cannot write.
  template <class Work>
  auto read(Work&& work) {
    return in_transaction(Mode::read, std::forward<Work>(work));
  }

  /// Runs `work(Session&)` in a transaction. Commits when it returns, unless it returns a Result that holds an
  /// error; rolls back then and when it throws. Retried whole on db::Retry, so `work` must be repeatable.
  template <class Work>
  auto write(Work&& work) {
    return in_transaction(Mode::write, std::forward<Work>(work));
  }

  /// Copies the whole database, as of one moment, into a new SQLite file and checks it. SQLite only: elsewhere, and
  /// when the file exists already, a Fault.
  virtual void copy_to(const std::string& path) = 0;

 protected:
  enum class Mode { read, write };
  /// Works with the session; returns whether to commit.
  using Body = std::function<bool(Session&)>;

  explicit Database(const Options& options) : options_(options) {}
  /// Runs `body` once between begin and commit.
  virtual void attempt(Mode mode, const Body& body) = 0;

  const Options options_;

 private:
  /// Attempts, and attempts a write again while the database says db::Retry.
  void transaction(Mode mode, const Body& body);

  template <class Work>
  auto in_transaction(Mode mode, Work&& work) {
    using Answer = std::invoke_result_t<Work&, Session&>;
    if constexpr (std::is_void_v<Answer>) {
      transaction(mode, [&](Session& session) { work(session); return true; });
    } else {
      std::optional<Answer> answer;
      transaction(mode, [&](Session& session) {
        answer.emplace(work(session));
        if constexpr (requires { answer->has_value(); answer->error(); }) return answer->has_value();
        return true;
      });
      return std::move(*answer);
    }
  }
};

}  // namespace marshrut::db
