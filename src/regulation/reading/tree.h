#pragma once
// A neutral tree of a read text, with the line of each value: what the reader of profiles works on, so that
// the TOML library stays in one file.
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace marshrut::regulation {

struct Tree {
  enum class Kind { table, list, text, integer, real, boolean, date, other };

  Kind kind = Kind::table;
  int line = 1;
  std::string text;  // of a text, and of a date as ISO
  std::int64_t integer = 0;
  double real = 0;
  bool boolean = false;
  std::vector<std::pair<std::string, Tree>> entries;  // of a table
  std::vector<Tree> items;                            // of a list

  const Tree* entry(std::string_view key) const;
  /// The line of the value at a JSON Pointer, or of the nearest value above it that is written.
  int line_at(std::string_view pointer) const;
};

/// Reads TOML. Refuses with not_toml at the first line that cannot be read.
Result<Tree> parse_toml(std::string_view text, const std::string& file);

}  // namespace marshrut::regulation
