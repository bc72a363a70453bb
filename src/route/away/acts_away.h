#pragma once
// Who of a school will be away from lessons on which day, for whoever answers for the school.
#include "access/work.h"
#include "route/away/away.h"

namespace marshrut::route {

struct AskAway {
  std::string school;
};
DESCRIBE(AskAway, school)
struct AwayFromSchool {
  std::vector<AwayDay> days;  // from today on
};
DESCRIBE(AwayFromSchool, days)
Result<AwayFromSchool> show_away(access::Work& work, const AskAway& request);

}  // namespace marshrut::route
