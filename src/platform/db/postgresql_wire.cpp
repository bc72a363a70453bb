#include "platform/db/postgresql_wire.h"

#include <fmt/format.h>

#include <charconv>

namespace marshrut::db {
namespace {

/// The first line of what libpq says, without the dot.
std::string words_of(const char* message) {
  std::string_view words = message ? message : "";
  words = words.substr(0, words.find('\n'));
  while (words.ends_with('.') || words.ends_with(' ')) words.remove_suffix(1);
  return std::string(words);
}

template <class Number>
void append_number(std::string& out, Number number) {
  char digits[32];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

void append_value(std::string& out, const Value& value) {
  switch (value.index()) {
    case 1: return append_number(out, std::get<1>(value));
    case 2: return append_number(out, std::get<2>(value));
    case 3: out += std::get<3>(value); return;
    case 4: out += std::get<4>(value); return;
  }
}

PGconn* connect_postgresql(const std::string& url) {
  // What the URL says itself comes later and wins.
  const char* names[] = {"connect_timeout", "keepalives_idle", "tcp_user_timeout", "fallback_application_name",
                         "dbname", "client_encoding", nullptr};
  const char* values[] = {"5", "30", "30000", "marshrut", url.c_str(), "UTF8", nullptr};
  return PQconnectdbParams(names, values, 1);
}

}  // namespace

bool is_good(const PGresult* answer) {
  auto status = PQresultStatus(answer);
  return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

void raise_postgresql(const PGresult* answer, std::string_view what) {
  auto field = [&](int code) {
    const char* text = PQresultErrorField(answer, code);
    return std::string_view(text ? text : "");
  };
  auto state = field(PG_DIAG_SQLSTATE);
  // Not the detail: it repeats what is stored.
  auto words = fmt::format("{}: {}", what, field(PG_DIAG_MESSAGE_PRIMARY));
  if (state.starts_with("23")) throw Violation(words);
  if (state == "0A000" && words.find("cached plan") != words.npos) throw Outdated(words);
  if (state == "26000") throw Outdated(words);
  if (state.starts_with("40") || state == "55P03") throw Retry(words);
  if (state == "53100") throw Full(words);
  if (state == "53300") throw Busy(words);
  if (state.starts_with("57P")) throw Lost(words);
  throw Fault(words);
}

PostgresqlParameters::PostgresqlParameters(std::span<const Value> values) {
  std::vector<std::size_t> starts;
  starts.reserve(values.size());
  for (const auto& value : values) {
    starts.push_back(texts_.size());
    append_value(texts_, value);
    texts_ += '\0';
  }
  pointers_.reserve(values.size());
  for (std::size_t at = 0; at < values.size(); ++at)
    pointers_.push_back(values[at].index() == 0 ? nullptr : texts_.data() + starts[at]);
}

PostgresqlWire::PostgresqlWire(const std::string& url, int statement_ms) : connection_(connect_postgresql(url)) {
  if (!alive())
    throw Unreachable(fmt::format("The database cannot be reached: {}.", words_of(PQerrorMessage(connection_.get()))));
  configure(statement_ms);
}

void PostgresqlWire::configure(int statement_ms) {
  PQsetNoticeProcessor(connection_.get(), [](void*, const char*) {}, nullptr);
  auto settings = fmt::format(
      "SET extra_float_digits = 3; SET standard_conforming_strings = on; SET jit = off; SET statement_timeout = {}",
      statement_ms);
  Answer answer(PQexec(connection_.get(), settings.c_str()));
  if (!is_good(answer.get()) || PQenterPipelineMode(connection_.get()) != 1)
    throw Unreachable(fmt::format("The database refuses our settings: {}.", words_of(PQresultErrorMessage(answer.get()))));
}

void PostgresqlWire::lost() const {
  throw Lost(fmt::format("The connection to the database was lost: {}", words_of(PQerrorMessage(connection_.get()))));
}

void PostgresqlWire::sent(int success) {
  if (success != 1) lost();
  ++commands_;
}

void PostgresqlWire::send(const char* command) {
  sent(PQsendQueryParams(connection_.get(), command, 0, nullptr, nullptr, nullptr, nullptr, 0));
}

void PostgresqlWire::send_prepare(const std::string& name, std::string_view text) {
  sent(PQsendPrepare(connection_.get(), name.c_str(), std::string(text).c_str(), 0, nullptr));
}

void PostgresqlWire::send_execute(const std::string& name, const PostgresqlParameters& parameters) {
  sent(PQsendQueryPrepared(connection_.get(), name.c_str(), parameters.count(), parameters.pointers(), nullptr,
                           nullptr, 0));
}

void PostgresqlWire::sync() {
  if (PQpipelineSync(connection_.get()) != 1) lost();
}

std::vector<Answer> PostgresqlWire::answers() {
  sync();
  if (std::exchange(left_, false)) batch(std::exchange(unanswered_, 0));
  return batch(std::exchange(commands_, 0));
}

void PostgresqlWire::leave_unanswered() {
  if (left_) {
    answers();
    return;
  }
  sync();
  left_ = true;
  unanswered_ = std::exchange(commands_, 0);
}

std::vector<Answer> PostgresqlWire::batch(std::size_t commands) {
  std::vector<Answer> answers;
  answers.reserve(commands);
  for (std::size_t command = 0; command < commands; ++command) {
    answers.emplace_back(PQgetResult(connection_.get()));
    if (!answers.back() || !alive()) lost();
    // Each command's answers end with a null.
    while (Answer rest{PQgetResult(connection_.get())}) {
    }
  }
  Answer end(PQgetResult(connection_.get()));
  if (PQresultStatus(end.get()) != PGRES_PIPELINE_SYNC) lost();
  return answers;
}

Answer PostgresqlWire::script(const std::string& text) {
  if (std::exchange(left_, false)) batch(std::exchange(unanswered_, 0));
  if (PQexitPipelineMode(connection_.get()) != 1) lost();
  Answer answer(PQexec(connection_.get(), text.c_str()));
  if (!answer || !alive() || PQenterPipelineMode(connection_.get()) != 1) lost();
  return answer;
}

}  // namespace marshrut::db
