#pragma once
// How each kind of member is written, read and described; included by json.h alone. The templates only walk
// the members: everything that does not depend on a type is a function of reader.h, writer.h or schemas.h,
// because every api.cpp instantiates what stands here.
#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <type_traits>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "platform/json/document.h"
#include "platform/json/reader.h"
#include "platform/json/schemas.h"
#include "platform/json/writer.h"

namespace marshrut::json::impl {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <class T>
inline constexpr bool is_map = false;
template <class T>
inline constexpr bool is_map<std::map<std::string, T>> = true;
template <class T>
inline constexpr bool is_unsupported = true;

template <class T>
inline constexpr auto member_names = []<template <class...> class List, class... Member>(List<Member...>) {
  return std::array<std::string_view, sizeof...(Member)>{Member::name...};
}(Members<T>{});

template <class Enum>
inline constexpr auto value_names = []<template <class...> class List, class... One>(List<One...>) {
  return std::array<std::string_view, sizeof...(One)>{One::name...};
}(boost::describe::describe_enumerators<Enum>{});

template <class Enum>
inline constexpr auto values = []<template <class...> class List, class... One>(List<One...>) {
  return std::array<Enum, sizeof...(One)>{One::value...};
}(boost::describe::describe_enumerators<Enum>{});

template <class T>
void write_into(std::string& out, const T& value);

template <class T>
void write_member(std::string& out, std::string_view name, const T& value) {
  if constexpr (is_optional<T>) {
    if (value) write_member(out, name, *value);
  } else {
    if (out.back() != '{') out += ',';
    append_text(out, name);
    out += ':';
    write_into(out, value);
  }
}

template <class T>
void write_list(std::string& out, const std::vector<T>& list) {
  out += '[';
  for (const auto& element : list) {
    if (out.back() != '[') out += ',';
    if constexpr (std::is_same_v<T, bool>)
      write_into<bool>(out, element);
    else
      write_into(out, element);
  }
  out += ']';
}

template <class T>
void write_into(std::string& out, const T& value) {
  if constexpr (std::is_same_v<T, std::string>)
    append_text(out, value);
  else if constexpr (std::is_same_v<T, bool>)
    out += value ? "true" : "false";
  else if constexpr (std::is_integral_v<T> && std::is_signed_v<T>)
    append_integer(out, value);
  else if constexpr (std::is_integral_v<T>)
    append_natural(out, value);
  else if constexpr (std::is_floating_point_v<T>)
    append_number(out, value);
  else if constexpr (is_id<T>)
    append_text(out, value.value);
  else if constexpr (std::is_same_v<T, Date> || std::is_same_v<T, Instant>)
    append_text(out, value.iso());
  else if constexpr (is_described_enum<T>)
    append_text(out, name_of(value));
  else if constexpr (is_optional<T>)
    value ? write_into(out, *value) : void(out += "null");
  else if constexpr (is_vector<T>)
    write_list(out, value);
  else if constexpr (is_map<T>) {
    out += '{';
    for (const auto& [name, element] : value) write_member(out, name, element);
    out += '}';
  } else if constexpr (is_described_struct<T>) {
    out += '{';
    boost::mp11::mp_for_each<Members<T>>([&](auto member) { write_member(out, member.name, value.*member.pointer); });
    out += '}';
  } else
    static_assert(!is_unsupported<T>, "describe this type: DESCRIBE or DESCRIBE_ENUM");
}

template <class T>
void read_into(Reader& reader, const Value& value, const Place& place, T& out);

template <class T>
void read_member(Reader& reader, const Value* value, const Place& place, T& out) {
  if (value) return read_into(reader, *value, place, out);
  if (is_optional<T> || (is_vector<T> && reader.lists_may_be_absent())) return;
  reader.missing(place);
}

template <class T>
void read_struct(Reader& reader, const Value& value, const Place& place, T& out) {
  std::array<const Value*, member_names<T>.size()> found{};
  if (!reader.fields(value, place, member_names<T>, found.data())) return;
  std::size_t at = 0;
  boost::mp11::mp_for_each<Members<T>>(
      [&](auto member) { read_member(reader, found[at++], Place{&place, member.name}, out.*member.pointer); });
}

template <class T>
void read_list(Reader& reader, const Value& value, const Place& place, std::vector<T>& out) {
  if (!reader.is_list(value, place)) return;
  auto read_element = [&](const Value& from) {
    T element{};
    read_into(reader, from, Place{&place, {}, out.size(), true}, element);
    out.push_back(std::move(element));
  };
  if (value.shape == Shape::parameter) return read_element(value);
  for (auto* child = value.begin(); child != value.end(); child = child->next()) read_element(*child);
}

template <class T>
void read_map(Reader& reader, const Value& value, const Place& place, std::map<std::string, T>& out) {
  if (!reader.is_object(value, place)) return;
  for (auto* child = value.begin(); child != value.end(); child = child->next()) {
    Place below{&place, child->name};
    std::string name(child->name);
    if (reader.key(name, below, !out.contains(name))) read_into(reader, *child, below, out[name]);
  }
}

template <class T>
void read_optional(Reader& reader, const Value& value, const Place& place, std::optional<T>& out) {
  if (value.shape == Shape::null || (value.shape == Shape::parameter && value.text.empty())) return;
  read_into(reader, value, place, out.emplace());
}

template <class T>
void read_into(Reader& reader, const Value& value, const Place& place, T& out) {
  if constexpr (std::is_same_v<T, std::string>)
    reader.text(value, place, out);
  else if constexpr (std::is_same_v<T, bool>)
    reader.boolean(value, place, out);
  else if constexpr (std::is_integral_v<T>) {
    using Limits = std::numeric_limits<T>;
    out = static_cast<T>(reader.integer(value, place, static_cast<std::int64_t>(Limits::min()),
                                        static_cast<std::uint64_t>(Limits::max())));
  } else if constexpr (std::is_same_v<T, double>)
    reader.number(value, place, out);
  else if constexpr (is_id<T>)
    reader.text(value, place, out.value);
  else if constexpr (std::is_same_v<T, Date>)
    reader.date(value, place, out);
  else if constexpr (std::is_same_v<T, Instant>)
    reader.instant(value, place, out);
  else if constexpr (is_described_enum<T>)
    out = values<T>[reader.choice(value, place, value_names<T>)];
  else if constexpr (is_optional<T>)
    read_optional(reader, value, place, out);
  else if constexpr (is_vector<T>)
    read_list(reader, value, place, out);
  else if constexpr (is_map<T>)
    read_map(reader, value, place, out);
  else if constexpr (is_described_struct<T>)
    read_struct(reader, value, place, out);
  else
    static_assert(!is_unsupported<T>, "describe this type: DESCRIBE or DESCRIBE_ENUM");
}

template <class T>
Result<T> read_root(Reader& reader, const Document& document) {
  T out{};
  read_into(reader, document.root(), Place{}, out);
  if (reader) return reader.take();
  return out;
}

template <class T>
std::string named_schema(Schemas& schemas) {
  auto name = schema_name(typeid(T));
  if (schemas.begin(typeid(T))) {
    if constexpr (is_described_enum<T>) {
      schemas.keep(name, enum_schema({value_names<T>.begin(), value_names<T>.end()}));
    } else {
      schemas.keep(name, object_schema(schemas.members_of<T>()));
    }
  }
  return reference_to(name);
}

}  // namespace marshrut::json::impl

namespace marshrut::json {

template <class T>
std::string write(const T& value) {
  std::string out;
  impl::write_into(out, value);
  return out;
}

template <class T>
Result<T> read(std::string_view text, std::size_t most) {
  auto document = TRY(Document::parse(text, most));
  Reader reader;
  return impl::read_root<T>(reader, document);
}

template <class T>
Result<T> read_request(const Parameters& parameters, std::string_view body) {
  auto document = TRY(Document::parse_request(parameters, body));
  Reader reader;
  if (body.empty()) reader.allow_absent_lists();
  return impl::read_root<T>(reader, document);
}

template <class T>
std::string Schemas::of() {
  if constexpr (std::is_same_v<T, std::string>)
    return R"({"type":"string"})";
  else if constexpr (std::is_same_v<T, bool>)
    return R"({"type":"boolean"})";
  else if constexpr (std::is_integral_v<T>)
    return integer_schema(sizeof(T), std::is_signed_v<T>);
  else if constexpr (std::is_floating_point_v<T>)
    return R"({"type":"number"})";
  else if constexpr (is_id<T>)
    return id_schema(typeid(T));
  else if constexpr (std::is_same_v<T, Date>)
    return R"({"type":"string","format":"date"})";
  else if constexpr (std::is_same_v<T, Instant>)
    return R"({"type":"string","format":"date-time"})";
  else if constexpr (impl::is_optional<T>)
    return of<typename T::value_type>();
  else if constexpr (impl::is_vector<T>)
    return R"({"type":"array","items":)" + of<typename T::value_type>() + '}';
  else if constexpr (impl::is_map<T>)
    return R"({"type":"object","additionalProperties":)" + of<typename T::mapped_type>() + '}';
  else
    return impl::named_schema<T>(*this);
}

template <class T>
std::vector<Schemas::Member> Schemas::members_of() {
  std::vector<Member> members;
  boost::mp11::mp_for_each<Members<T>>([&](auto member) {
    using Type = std::remove_cvref_t<decltype(std::declval<T&>().*member.pointer)>;
    members.push_back({member.name, of<Type>(), !impl::is_optional<Type>, impl::is_vector<Type>});
  });
  return members;
}

}  // namespace marshrut::json
