#pragma once
// The conversation with one PostgreSQL server: commands are sent in batches and answered in order (libpq's pipeline
// mode), so that a batch costs one way to and fro. Knows nothing of transactions.
#include <libpq-fe.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/db/database.h"

namespace marshrut::db {

struct ClearAnswer {
  void operator()(PGresult* result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, ClearAnswer>;

/// The connection broke. Before a commit was sent nothing can have been kept, so that a write may be tried again.
class Lost : public Retry {
 public:
  using Retry::Retry;
};
/// A prepared statement no longer fits the tables, or is no longer known.
class Outdated : public Retry {
 public:
  using Retry::Retry;
};

/// Whether the answer is that of a command that was carried out.
bool is_good(const PGresult* answer);
/// Throws the Violation, Retry or Fault that a failed answer means; `what` names the query or the deed.
[[noreturn]] void raise_postgresql(const PGresult* answer, std::string_view what);

/// Parameters in text form; owns what it must make.
class PostgresqlParameters {
 public:
  explicit PostgresqlParameters(std::span<const Value> values);
  const char* const* pointers() const { return pointers_.data(); }
  int count() const { return static_cast<int>(pointers_.size()); }

 private:
  std::string texts_;
  std::vector<const char*> pointers_;
};

class PostgresqlWire {
 public:
  /// Connects; Unreachable with one sentence.
  PostgresqlWire(const std::string& url, int statement_ms);

  void send(const char* command);
  void send_prepare(const std::string& name, std::string_view text);
  void send_execute(const std::string& name, const PostgresqlParameters& parameters);
  /// Ends the batch and waits for its answers, one for each command; Lost when they do not come.
  std::vector<Answer> answers();
  /// Ends the batch without waiting; its answers are thrown away later.
  void leave_unanswered();
  /// Runs a text of several statements; the batch must be empty.
  Answer script(const std::string& text);

  bool alive() const { return PQstatus(connection_.get()) == CONNECTION_OK; }

 private:
  struct Finish {
    void operator()(PGconn* connection) const { PQfinish(connection); }
  };
  void configure(int statement_ms);
  void sent(int success);
  void sync();
  std::vector<Answer> batch(std::size_t commands);
  [[noreturn]] void lost() const;

  std::unique_ptr<PGconn, Finish> connection_;
  std::size_t commands_ = 0;    // of the batch being sent
  std::size_t unanswered_ = 0;  // commands of the batch that was left
  bool left_ = false;
};

}  // namespace marshrut::db
