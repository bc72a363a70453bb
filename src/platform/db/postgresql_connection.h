#pragma once
// One PostgreSQL connection as a Session. BEGIN travels with the first statement, and a read's COMMIT is not waited
// for, so a read of one statement costs one way to and fro. A connection that was lost while idle is renewed when
// its first statement fails: nothing of the transaction had happened yet.
#include <memory>
#include <string>
#include <unordered_map>

#include "platform/db/database.h"
#include "platform/db/postgresql_wire.h"

namespace marshrut::db {

enum class Isolation { snapshot, serializable };

class PostgresqlConnection final : public Session {
 public:
  PostgresqlConnection(std::string url, int statement_ms);

  Dialect dialect() const override { return Dialect::postgresql; }
  void script(std::string_view text) override;
  void only_add_to(std::string_view table) override;
  std::vector<std::string> tables() override;
  void prepare(const Query& query) override;

  void begin(Isolation isolation);
  void commit();
  void rollback() noexcept;

  /// Whether another transaction may use the connection.
  bool sound() const { return wire_ && wire_->alive() && !begun_ && !outdated_; }

 protected:
  std::int64_t execute(const Query& query, std::span<const Value> values, const Sink& sink) override;
  std::int64_t execute_each(const Query& query, std::span<const Value> values, std::size_t times) override;

 private:
  struct Prepared {
    std::string text;
    std::string name;  // on the server
    bool known = false;
  };
  template <class Ask>
  auto with_renewal(Ask&& ask);
  template <class Send>
  std::vector<Answer> ask(const Query& query, Send&& send);
  Prepared& prepared(const Query& query);
  void renew();
  void end_begun(const char* command);
  const char* begin_text() const;

  const std::string url_;
  const int statement_ms_;
  std::unique_ptr<PostgresqlWire> wire_;
  std::unordered_map<const char*, Prepared> prepared_by_text_;
  std::size_t names_ = 0;
  std::int64_t plans_until_ = 0;  // statements of the transaction after which plans are made anew
  Isolation isolation_ = Isolation::snapshot;
  bool begun_ = false;     // BEGIN was carried out
  bool outdated_ = false;  // a prepared statement no longer fits
};

}  // namespace marshrut::db
