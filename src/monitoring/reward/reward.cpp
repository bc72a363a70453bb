#include "monitoring/reward/reward.h"

#include <algorithm>

#include "base/text.h"
#include "monitoring/errors.h"

namespace marshrut::monitoring {
namespace {

constexpr std::size_t reason_shortest = 5, reason_longest = 500;

bool rises_more(const RisingSchool& one, const RisingSchool& other) {
  if (one.change.has_value() != other.change.has_value()) return one.change.has_value();
  return one.change && *one.change != *other.change ? *one.change > *other.change : one.school < other.school;
}

}  // namespace

void rank(std::vector<RisingSchool>& schools) {
  for (auto& school : schools) {
    if (school.value && school.year_ago) school.change = *school.value - *school.year_ago;
    school.nominated = school.change.value_or(0) > 0 && !school.exclusion;
  }
  std::ranges::stable_sort(schools, rises_more);
}

Result<void> check_exclusion(const std::string& reason) {
  const auto length = code_points(trimmed(reason));
  if (length < reason_shortest || length > reason_longest)
    return fail(errors::reason_length, "/reason", std::to_string(reason_shortest), std::to_string(reason_longest));
  return {};
}

}  // namespace marshrut::monitoring
