#pragma once
// A row of a PostgreSQL answer, whose columns are texts.
#include <libpq-fe.h>

#include <cstdint>
#include <string_view>

#include "platform/db/values.h"

namespace marshrut::db {

class PostgresqlRow final : public Row {
 public:
  PostgresqlRow(const PGresult* answer, int row) : answer_(answer), row_(row) {}
  bool is_null(int column) const override { return PQgetisnull(answer_, row_, column) == 1; }
  std::int64_t integer(int column) const override;
  double real(int column) const override;
  std::string_view text(int column) const override;
  int columns() const override { return PQnfields(answer_); }

 private:
  template <class Number>
  Number number(int column, const char* wanted) const;

  const PGresult* answer_;
  int row_;
};

}  // namespace marshrut::db
