#pragma once
// The one description of a struct or enum that JSON, rows and schemas are made from:
//   struct School { Id<School> id; std::string name; };   DESCRIBE(School, id, name)
//   enum class Decision { agreed, returned };             DESCRIBE_ENUM(Decision, agreed, returned)
// written in the namespace of the type.
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <optional>
#include <string_view>
#include <type_traits>

#define DESCRIBE(Struct, ...) BOOST_DESCRIBE_STRUCT(Struct, (), (__VA_ARGS__))
#define DESCRIBE_ENUM(Enum, ...) BOOST_DESCRIBE_ENUM(Enum, __VA_ARGS__)

namespace marshrut {

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public>;

template <class T>
inline constexpr bool is_described_struct = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;
template <class T>
inline constexpr bool is_described_enum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

/// The name of an enum's value as it is stored and sent.
template <class Enum>
constexpr std::string_view name_of(Enum value) {
  std::string_view name = "?";
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto e) {
    if (e.value == value) name = e.name;
  });
  return name;
}

template <class Enum>
constexpr std::optional<Enum> enum_named(std::string_view name) {
  std::optional<Enum> value;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto e) {
    if (name == e.name) value = e.value;
  });
  return value;
}

}  // namespace marshrut
