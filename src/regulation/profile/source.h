#pragma once
// Where a rule comes from, and the small words that every part of a profile is written with.
#include <cstdint>
#include <string>
#include <vector>

#include "base/describe.h"

namespace marshrut::regulation {

/// The ground of one rule: clauses of the regulation, or the mark that the text is silent and the value is
/// ours. A rule with neither is refused by the reader. `our_default_keys` names the keys of a rule whose
/// clause says the rest but not these. Shown beside every rule, so that nobody takes our choice for the
/// ministry's.
struct Source {
  std::vector<std::string> clauses;
  bool our_default = false;
  std::vector<std::string> our_default_keys;
};
DESCRIBE(Source, clauses, our_default, our_default_keys)

/// What people read, in both languages of the interface. Papers are printed in Russian.
struct Words {
  std::string ru;
  std::string en;
};
DESCRIBE(Words, ru, en)

/// A day of any year, written "06-30".
struct MonthDay {
  std::int64_t month = 1;
  std::int64_t day = 1;

  friend auto operator<=>(const MonthDay&, const MonthDay&) = default;
};
DESCRIBE(MonthDay, month, day)

}  // namespace marshrut::regulation
