#include "platform/db/postgresql_connection.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstring>

#include "platform/db/postgresql_row.h"

namespace marshrut::db {
namespace {

constexpr std::size_t most_prepared = 1'000;
constexpr std::size_t most_runs_in_batch = 200;  // their answers fit the buffers of a socket
// A plan is made for the tables of its moment, and nothing tells the server that they grow within a transaction: one that
// fills an empty table would read the whole of it at every look.
constexpr std::int64_t statements_of_a_plan = 1'000;

std::int64_t changed_by(const PGresult* answer) {
  const char* digits = PQcmdTuples(const_cast<PGresult*>(answer));
  std::int64_t changed = 0;
  std::from_chars(digits, digits + std::strlen(digits), changed);
  return changed;
}

}  // namespace

PostgresqlConnection::PostgresqlConnection(std::string url, int statement_ms)
    : url_(std::move(url)), statement_ms_(statement_ms) {
  renew();
}

void PostgresqlConnection::renew() {
  wire_.reset();
  prepared_by_text_.clear();
  begun_ = false;
  outdated_ = false;
  wire_ = std::make_unique<PostgresqlWire>(url_, statement_ms_);
}

/// Asks; once more on a new connection when the first thing asked in a transaction finds the old one unfit.
template <class Ask>
auto PostgresqlConnection::with_renewal(Ask&& ask) {
  bool first = !begun_;
  failed_ = true;
  auto asked = [&] {
    auto answer = ask();
    failed_ = false;
    return answer;
  };
  try {
    return asked();
  } catch (const Lost&) {
    if (!first) throw;
  } catch (const Outdated&) {
    outdated_ = true;
    if (!first) throw;
  }
  renew();
  return asked();
}

const char* PostgresqlConnection::begin_text() const {
  return isolation_ == Isolation::snapshot ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
                                           : "BEGIN ISOLATION LEVEL SERIALIZABLE";
}

PostgresqlConnection::Prepared& PostgresqlConnection::prepared(const Query& query) {
  auto& prepared = prepared_by_text_[query.text.data()];
  if (prepared.text != query.text) {
    // A name of the server holds 63 bytes; the number alone makes it unique.
    auto name = fmt::format("{}.{}", ++names_, query.name).substr(0, 63);
    prepared = {std::string(query.text), std::move(name), false};
  }
  return prepared;
}

/// Begins when that is due, prepares when that is due, and sends; the answers of what `send` sent.
template <class Send>
std::vector<Answer> PostgresqlConnection::ask(const Query& query, Send&& send) {
  auto& statement = prepared(query);
  std::size_t before = 0;
  if (!begun_) wire_->send(begin_text()), ++before;
  if (statements_ >= plans_until_) {
    wire_->send("DISCARD PLANS"), ++before;
    plans_until_ = statements_ + statements_of_a_plan;
  }
  if (!statement.known) wire_->send_prepare(statement.name, statement.text), ++before;
  send(statement);
  auto answers = wire_->answers();
  begun_ = true;
  if (before > 0 && !statement.known) statement.known = is_good(answers[before - 1].get());
  for (auto& answer : answers)
    if (!is_good(answer.get())) raise_postgresql(answer.get(), query.name);
  answers.erase(answers.begin(), answers.begin() + static_cast<std::ptrdiff_t>(before));
  return answers;
}

std::int64_t PostgresqlConnection::execute(const Query& query, std::span<const Value> values, const Sink& sink) {
  PostgresqlParameters parameters(values);
  auto answers = with_renewal(
      [&] { return ask(query, [&](const Prepared& statement) { wire_->send_execute(statement.name, parameters); }); });
  const auto* answer = answers.front().get();
  if (sink)
    for (int row = 0; row < PQntuples(answer); ++row) sink(PostgresqlRow(answer, row));
  return changed_by(answer);
}

std::int64_t PostgresqlConnection::execute_each(const Query& query, std::span<const Value> values, std::size_t times) {
  std::int64_t changed = 0;
  auto width = values.size() / times;
  for (std::size_t from = 0; from < times; from += most_runs_in_batch) {
    auto to = std::min(times, from + most_runs_in_batch);
    auto answers = with_renewal([&] {
      return ask(query, [&](const Prepared& statement) {
        for (auto time = from; time < to; ++time)
          wire_->send_execute(statement.name, PostgresqlParameters(values.subspan(time * width, width)));
      });
    });
    for (auto& answer : answers) changed += changed_by(answer.get());
  }
  return changed;
}

void PostgresqlConnection::script(std::string_view text) {
  refuse_when_failed("script");
  ++statements_;
  with_renewal([&] {
    if (!begun_) {
      wire_->send(begin_text());
      auto answers = wire_->answers();
      begun_ = true;
      if (!is_good(answers.front().get())) raise_postgresql(answers.front().get(), "begin");
    }
    auto answer = wire_->script(std::string(text));
    if (PQresultStatus(answer.get()) == PGRES_FATAL_ERROR) raise_postgresql(answer.get(), "script");
    return 0;
  });
}

void PostgresqlConnection::only_add_to(std::string_view table) {
  // An owner may take rights away from itself.
  script("REVOKE UPDATE, DELETE, TRUNCATE ON " + std::string(table) + " FROM CURRENT_USER");
}

std::vector<std::string> PostgresqlConnection::tables() {
  static constexpr Query tables{
      "tables", "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"};
  return all<std::string>(tables);
}

void PostgresqlConnection::prepare(const Query& query) {
  refuse_when_failed(query.name);
  if (prepared(query).known) return;
  try {
    with_renewal([&] {
      auto& statement = prepared(query);
      wire_->send_prepare(statement.name, statement.text);
      auto answers = wire_->answers();
      if (!is_good(answers.front().get())) raise_postgresql(answers.front().get(), query.name);
      return statement.known = true;
    });
  } catch (const Fault&) {
    // Before BEGIN nothing is lost by it: the next statement may still be compiled.
    failed_ = begun_;
    throw;
  }
}

void PostgresqlConnection::begin(Isolation isolation) {
  isolation_ = isolation;
  failed_ = false;
  statements_ = 0;
  plans_until_ = statements_of_a_plan;
  if (prepared_by_text_.size() > most_prepared) renew();
}

void PostgresqlConnection::end_begun(const char* command) {
  wire_->send(command);
  auto answers = wire_->answers();
  begun_ = false;
  if (!is_good(answers.front().get())) raise_postgresql(answers.front().get(), command);
}

void PostgresqlConnection::commit() {
  refuse_when_failed("commit");
  if (!begun_) return;
  if (isolation_ == Isolation::snapshot) {
    wire_->send("COMMIT");
    wire_->leave_unanswered();
    begun_ = false;
    return;
  }
  try {
    end_begun("COMMIT");
  } catch (const Lost& lost) {
    throw Fault(fmt::format("{}; whether the last transaction was kept is not known", lost.what()));
  }
}

void PostgresqlConnection::rollback() noexcept {
  if (!begun_ || !wire_ || !wire_->alive()) return;
  try {
    end_begun("ROLLBACK");
  } catch (const Fault&) {
    // begun_ stays, so that the connection is not sound and is closed.
  }
}

}  // namespace marshrut::db
