#include "platform/db/postgresql_row.h"

#include <fmt/format.h>

#include <charconv>

namespace marshrut::db {
namespace {

constexpr Oid type_of_truth = 16;  // pg_type.oid of boolean, fixed by PostgreSQL's catalogue

}  // namespace

std::string_view PostgresqlRow::text(int column) const {
  if (is_null(column)) throw Unreadable(fmt::format("column {} is null, not a value", PQfname(answer_, column)));
  return {PQgetvalue(answer_, row_, column), static_cast<std::size_t>(PQgetlength(answer_, row_, column))};
}

template <class Number>
Number PostgresqlRow::number(int column, const char* wanted) const {
  auto digits = text(column);
  Number value{};
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size())
    throw Unreadable(fmt::format("column {} is of another nature, not {}", PQfname(answer_, column), wanted));
  return value;
}

std::int64_t PostgresqlRow::integer(int column) const {
  if (PQftype(answer_, column) == type_of_truth) return text(column) == "t";
  return number<std::int64_t>(column, "an integer");
}

double PostgresqlRow::real(int column) const { return number<double>(column, "a number"); }

}  // namespace marshrut::db
