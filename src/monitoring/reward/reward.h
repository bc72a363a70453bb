#pragma once
// Heads nominated for reward by how the share of realised routes of their schools rose in a year (KUR-3.1.6, US-M14).
// Pure.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/time.h"

namespace marshrut::monitoring {

/// Who excluded a school of a school year's list, and why.
struct RewardExclusion {
  std::string school;
  std::string path;
  Date year_since;
  std::string reason;
  access::PersonId author;
  std::string author_name;
  Date excluded_on;
};
DESCRIBE(RewardExclusion, school, path, year_since, reason, author, author_name, excluded_on)

/// A school by the share that counts for encouragement, this school year and the last.
struct RisingSchool {
  std::string code;
  std::string school;  // title
  std::vector<std::string> heads;
  std::optional<double> value;
  std::optional<double> year_ago;
  std::optional<double> change;
  bool nominated = false;  // it rose, and nobody excluded it
  std::optional<RewardExclusion> exclusion;
};
DESCRIBE(RisingSchool, code, school, heads, value, year_ago, change, nominated, exclusion)

/// Fills the change and who is nominated; the greatest change first, what cannot be told last.
void rank(std::vector<RisingSchool>& schools);

}  // namespace marshrut::monitoring
