#pragma once
// How C++ values travel to parameters and back from columns. A described struct stands for its members in order,
// so a row is read into and written from the same struct; an unknown type does not compile.
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace marshrut::db {

/// A parameter. Texts are viewed or, where they must be made (dates), owned.
using Value = std::variant<std::monostate, std::int64_t, double, std::string_view, std::string>;

/// A column does not hold what the member it is read into can be; Session turns it into a Fault that names the query.
class Unreadable : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// One row of an answer, read by column. Columns are counted from 0. A null, or a value of another nature, read as
/// one of these is Unreadable; a truth value reads as the integer 0 or 1.
class Row {
 public:
  virtual ~Row() = default;
  virtual bool is_null(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual double real(int column) const = 0;
  virtual std::string_view text(int column) const = 0;
  virtual int columns() const = 0;
};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

/// How many columns a T is read from.
template <class T>
constexpr int width() {
  if constexpr (is_described_struct<T>) {
    int columns = 0;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
      columns += width<std::remove_cvref_t<decltype(std::declval<T&>().*member.pointer)>>();
    });
    return columns;
  } else {
    return 1;
  }
}

/// Appends the parameters that `value` stands for.
template <class T>
void bind(std::vector<Value>& out, const T& value) {
  if constexpr (is_optional<T>) {
    if (value) bind(out, *value);
    else out.emplace_back(std::monostate{});
  } else if constexpr (is_id<T>) {
    out.emplace_back(std::string_view(value.value));
  } else if constexpr (std::is_same_v<T, Date>) {
    out.emplace_back(value.iso());
  } else if constexpr (std::is_same_v<T, Instant>) {
    out.emplace_back(value.ms);
  } else if constexpr (is_described_enum<T>) {
    out.emplace_back(name_of(value));
  } else if constexpr (std::is_integral_v<T>) {
    out.emplace_back(static_cast<std::int64_t>(value));
  } else if constexpr (std::is_floating_point_v<T>) {
    out.emplace_back(static_cast<double>(value));
  } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
    out.emplace_back(std::string_view(value));
  } else {
    static_assert(is_described_struct<T>, "describe the struct, or give a value that a column can hold");
    boost::mp11::mp_for_each<Members<T>>([&](auto member) { bind(out, value.*member.pointer); });
  }
}

/// Reads one value from `column` on and moves `column` behind it.
template <class T>
T take(const Row& row, int& column) {
  if constexpr (is_optional<T>) {
    using Inner = typename T::value_type;
    static_assert(!is_described_struct<Inner>, "an optional struct has no column of its own");
    if (row.is_null(column)) {
      ++column;
      return std::nullopt;
    }
    return take<Inner>(row, column);
  } else if constexpr (is_id<T>) {
    return T{std::string(row.text(column++))};
  } else if constexpr (std::is_same_v<T, Date>) {
    auto date = Date::parse(row.text(column++));
    if (!date) throw Unreadable("a stored date is not ISO");
    return *date;
  } else if constexpr (std::is_same_v<T, Instant>) {
    return Instant{row.integer(column++)};
  } else if constexpr (is_described_enum<T>) {
    auto value = enum_named<T>(row.text(column++));
    if (!value) throw Unreadable("a stored name is not of its list");
    return *value;
  } else if constexpr (std::is_same_v<T, bool>) {
    return row.integer(column++) != 0;
  } else if constexpr (std::is_integral_v<T>) {
    return static_cast<T>(row.integer(column++));
  } else if constexpr (std::is_floating_point_v<T>) {
    return static_cast<T>(row.real(column++));
  } else if constexpr (std::is_same_v<T, std::string>) {
    return std::string(row.text(column++));
  } else {
    static_assert(is_described_struct<T>, "describe the struct, or name a type that a column can hold");
    T value{};
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
      value.*member.pointer = take<std::remove_cvref_t<decltype(value.*member.pointer)>>(row, column);
    });
    return value;
  }
}

}  // namespace marshrut::db
