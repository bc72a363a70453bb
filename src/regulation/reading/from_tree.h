#pragma once
// From a tree to any described struct, gathering every refusal with its line. What may be left out: an
// optional, a list (then empty) and a yes-or-no (then no); everything else must be written, and nothing that
// the struct does not name may be. A member `Source` takes its keys from the rule's own table. Limits of a
// number come from the unit at the end of its name.
#include <algorithm>
#include <optional>

#include "base/time.h"
#include "regulation/errors.h"
#include "regulation/profile/source.h"
#include "regulation/reading/tree.h"

namespace marshrut::regulation {

/// The refusals of one file. Each gets the file's name and the line of the place it is about.
class Reading {
 public:
  enum class Manner { strict, kept };
  Reading(std::string file, const Tree& root, Manner manner) : file_(std::move(file)), root_(root), manner_(manner) {}

  template <class... Arguments>
  void refuse(const ErrorCode& code, const std::string& at, Arguments&&... arguments) {
    if (manner_ == Manner::kept && (&code == &errors::unknown_key || &code == &errors::unknown_reference)) return;
    refusals_.add(code, at, file_, std::to_string(root_.line_at(at)), std::forward<Arguments>(arguments)...);
  }
  bool refused() const { return static_cast<bool>(refusals_); }
  std::unexpected<Error> take() { return refusals_.take(); }

 private:
  std::string file_;
  const Tree& root_;
  Manner manner_;
  Refusals refusals_;
};

struct Limits {
  double from;
  double to;
};
/// The limits of a number by the unit its name ends with.
Limits limits_of(std::string_view key);
/// A number as a person writes it: 80, 0.5.
std::string plain(double number);
std::string joined(const std::vector<std::string>& words);
std::optional<MonthDay> month_day(std::string_view text);
/// Refuses a number outside the limits of its key.
void check_number(Reading& reading, const std::string& at, std::string_view key, double number);
/// Refuses a rule without a source, with two, or with a mark on a key that it does not have.
void check_source(Reading& reading, const std::string& at, std::string_view rule, const Source& source,
                  const std::vector<std::string>& keys);

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;
template <class T>
inline constexpr bool may_be_absent = false;
template <class T>
inline constexpr bool may_be_absent<std::optional<T>> = true;

template <class T>
using MemberType = std::remove_cvref_t<T>;

/// Every key that a table of this struct may have.
template <class T>
std::vector<std::string> keys_of() {
  std::vector<std::string> keys;
  boost::mp11::mp_for_each<Members<T>>([&](auto member) {
    using Member = MemberType<decltype(std::declval<T>().*member.pointer)>;
    if constexpr (std::is_same_v<Member, Source>) {
      for (auto& key : keys_of<Source>()) keys.push_back(std::move(key));
    } else {
      keys.emplace_back(member.name);
    }
  });
  return keys;
}

template <class Enum>
std::string names_of() {
  std::vector<std::string> names;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>(
      [&](auto e) { names.emplace_back(e.name); });
  return joined(names);
}

/// How a value of this type is written.
template <class T>
std::string sample_of() {
  if constexpr (may_be_absent<T>)
    return sample_of<typename T::value_type>();
  else if constexpr (is_list<T>)
    return "[ … ]";
  else if constexpr (std::is_same_v<T, std::string>)
    return "\"…\"";
  else if constexpr (std::is_same_v<T, bool>)
    return "true";
  else if constexpr (std::is_same_v<T, Date>)
    return "2026-01-31";
  else if constexpr (std::is_same_v<T, MonthDay>)
    return "\"06-30\"";
  else if constexpr (is_described_enum<T>)
    return names_of<T>();
  else if constexpr (std::is_integral_v<T>)
    return "42";
  else if constexpr (std::is_floating_point_v<T>)
    return "0.5";
  else
    return "{ " + joined(keys_of<T>()) + " }";
}

template <class T>
void read_struct(Reading& reading, const Tree& tree, const std::string& at, T& value);

/// The nearest key: a value of a list goes by the key of the list.
inline std::string last_key(const std::string& at) {
  const auto slash = at.rfind('/');
  const auto last = at.substr(slash + 1);
  const bool is_place = !last.empty() && last.find_first_not_of("0123456789") == std::string::npos;
  return is_place && slash != std::string::npos && slash > 0 ? last_key(at.substr(0, slash)) : last;
}

/// A leaf: true when the tree is of the right kind.
template <class T>
bool read_leaf(Reading& reading, const Tree& tree, const std::string& at, T& value) {
  using Kind = Tree::Kind;
  if constexpr (std::is_same_v<T, std::string>) {
    if (tree.kind != Kind::text) return false;
    value = tree.text;
    if (value.find_first_not_of(" \t\n") == std::string::npos)
      reading.refuse(errors::empty_text, at, last_key(at));
  } else if constexpr (std::is_same_v<T, bool>) {
    if (tree.kind != Kind::boolean) return false;
    value = tree.boolean;
  } else if constexpr (std::is_integral_v<T>) {
    if (tree.kind != Kind::integer) return false;
    value = tree.integer;
    check_number(reading, at, last_key(at), static_cast<double>(value));
  } else {
    if (tree.kind != Kind::integer && tree.kind != Kind::real) return false;
    value = tree.kind == Kind::real ? tree.real : static_cast<double>(tree.integer);
    check_number(reading, at, last_key(at), value);
  }
  return true;
}

/// A text that stands for a value: a day, a name of a closed list.
template <class T>
bool read_named(Reading& reading, const Tree& tree, const std::string& at, T& value) {
  bool dated = std::is_same_v<T, Date> && tree.kind == Tree::Kind::date;
  if (tree.kind != Tree::Kind::text && !dated) return false;
  std::optional<T> found;
  if constexpr (std::is_same_v<T, Date>)
    found = Date::parse(tree.text);
  else if constexpr (std::is_same_v<T, MonthDay>)
    found = month_day(tree.text);
  else
    found = enum_named<T>(tree.text);
  if (found)
    value = *found;
  else if constexpr (is_described_enum<T>) {
    reading.refuse(errors::unknown_name, at, last_key(at), tree.text, names_of<T>());
  } else {
    reading.refuse(errors::bad_date, at, last_key(at), tree.text, sample_of<T>());
  }
  return true;
}

template <class T>
void read_value(Reading& reading, const Tree& tree, const std::string& at, T& value) {
  bool right_kind = true;
  if constexpr (may_be_absent<T>) {
    read_value(reading, tree, at, value.emplace());
  } else if constexpr (is_list<T>) {
    right_kind = tree.kind == Tree::Kind::list;
    for (std::size_t i = 0; right_kind && i < tree.items.size(); ++i)
      read_value(reading, tree.items[i], at + "/" + std::to_string(i), value.emplace_back());
  } else if constexpr (std::is_same_v<T, Date> || std::is_same_v<T, MonthDay> || is_described_enum<T>) {
    right_kind = read_named(reading, tree, at, value);
  } else if constexpr (is_described_struct<T>) {
    right_kind = tree.kind == Tree::Kind::table;
    if (right_kind) read_struct(reading, tree, at, value);
  } else {
    right_kind = read_leaf(reading, tree, at, value);
  }
  if (!right_kind) reading.refuse(errors::wrong_type, at, last_key(at), sample_of<T>());
}

/// One member of a struct from the table it stands in.
template <class T>
void read_member(Reading& reading, const Tree& table, const std::string& at, const char* key, T& value) {
  constexpr bool optional = may_be_absent<T> || is_list<T> || std::is_same_v<T, bool>;
  if (const Tree* tree = table.entry(key))
    read_value(reading, *tree, at + "/" + key, value);
  else if constexpr (!optional)
    reading.refuse(errors::missing_key, at, std::string(key), sample_of<T>());
}

template <class T>
void read_struct(Reading& reading, const Tree& tree, const std::string& at, T& value) {
  auto keys = keys_of<T>();
  for (const auto& [key, ignored] : tree.entries)
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
      reading.refuse(errors::unknown_key, at + "/" + key, key, joined(keys));
  boost::mp11::mp_for_each<Members<T>>([&](auto member) {
    auto& slot = value.*member.pointer;
    if constexpr (std::is_same_v<MemberType<decltype(slot)>, Source>) {
      boost::mp11::mp_for_each<Members<Source>>(
          [&](auto part) { read_member(reading, tree, at, part.name, slot.*part.pointer); });
      check_source(reading, at, last_key(at), slot, keys);
    } else {
      read_member(reading, tree, at, member.name, slot);
    }
  });
}

}  // namespace marshrut::regulation
