#pragma once
// A neutral tree of a read text, with the place of each value: what the reader of profiles works on, so that
// the TOML library stays in one file.
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/describe.h"
#include "base/result.h"

namespace marshrut::regulation {

/// Where a value is written within one line: columns are code points from 1, `after` is the first beyond it.
struct TextSpan {
  int line = 0;
  int first = 0;
  int after = 0;
};
DESCRIBE(TextSpan, line, first, after)

struct Tree {
  enum class Kind { table, list, text, integer, real, boolean, date, other };

  Kind kind = Kind::table;
  int line = 1;
  TextSpan span;  // of a value that is neither a table nor a list
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
