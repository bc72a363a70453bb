#pragma once
// Identity of a thing: text, ordered by the time it was made (see platform/crypto/ids.h), typed by what it names.
#include <compare>
#include <functional>
#include <string>

namespace marshrut {

template <class Thing>
struct Id {
  std::string value;

  bool empty() const { return value.empty(); }
  friend auto operator<=>(const Id&, const Id&) = default;
  friend bool operator==(const Id&, const Id&) = default;
};

template <class T>
inline constexpr bool is_id = false;
template <class Thing>
inline constexpr bool is_id<Id<Thing>> = true;

}  // namespace marshrut

template <class Thing>
struct std::hash<marshrut::Id<Thing>> {
  std::size_t operator()(const marshrut::Id<Thing>& id) const { return std::hash<std::string>{}(id.value); }
};
