#include "monitoring/reward/reward.h"

#include <algorithm>

namespace marshrut::monitoring {
namespace {

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

}  // namespace marshrut::monitoring
