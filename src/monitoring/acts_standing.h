#pragma once
// How far each of a school's people has come, as the head needs it to see who is not covered: stages only. Never here: a
// result, a deficit or anything else of what was measured.
#include <string>
#include <vector>

#include "access/work.h"
#include "monitoring/types.h"

namespace marshrut::monitoring {

struct AskStanding {
  std::string school;
};
DESCRIBE(AskStanding, school)
struct StandingLine {
  access::PersonId person;
  StaffStanding standing = StaffStanding::none;
};
DESCRIBE(StandingLine, person, standing)
struct StandingOfStaff {
  std::vector<StandingLine> people;
};
DESCRIBE(StandingOfStaff, people)
Result<StandingOfStaff> standing_of_staff(access::Work& work, const AskStanding& request);

}  // namespace marshrut::monitoring
