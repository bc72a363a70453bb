#pragma once
// What differs between two regulations, rule by rule: for whoever is about to put one in force.
#include <string>
#include <vector>

#include "regulation/types.h"

namespace marshrut::regulation {

/// A value that differs, or a rule that is there in one alone; its value is then "" in the other.
struct RuleChange {
  std::string part;  // top-level, as the file names it
  Words rule;        // the title of the nearest rule around it that has one; empty: none
  std::string key;   // as the file names it
  std::string before;
  std::string after;
};
DESCRIBE(RuleChange, part, rule, key, before, after)

/// At most `most`, more than a regulation has values; in the order of the file. Rules of a list are the same when they have the
/// same code, or without one are about the same.
std::vector<RuleChange> changes_between(const Profile& before, const Profile& after, std::size_t most = 5'000);

}  // namespace marshrut::regulation
