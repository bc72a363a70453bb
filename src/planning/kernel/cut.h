#pragma once
// Where the values of a large file lie, found by quotes and brackets alone, so that they can be read one by one. Judges nothing:
// what is wrong within a value is seen by who reads it, and what is no plain object or list has to be read whole.
#include <optional>
#include <string_view>
#include <vector>

namespace marshrut::planning::kernel {

struct Member {
  std::string_view name;  // without escapes
  std::string_view value;
};

/// Nothing when the text is no object, or not plainly one.
std::optional<std::vector<Member>> members_of(std::string_view object);
/// Nothing when the text is no list, or not plainly one.
std::optional<std::vector<std::string_view>> elements_of(std::string_view list);

}  // namespace marshrut::planning::kernel
