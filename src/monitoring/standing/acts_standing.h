#pragma once
// How far people have come, as those who answer for them see it: the staff of a school by name with who is not covered,
// and every school of a municipality in numbers. Stages only. Never here: a result, a deficit or anything else of what
// was measured.
#include <string>
#include <vector>

#include "access/work.h"
#include "monitoring/standing/standing.h"

namespace marshrut::monitoring {

/// Who is missed: without a result, or without a route. Nobody on leave is.
enum class MissedStaff { diagnostics, route };
DESCRIBE_ENUM(MissedStaff, diagnostics, route)

struct AskStanding {
  std::string school;
  std::optional<std::string> subject;
  std::optional<MissedStaff> missing;
};
DESCRIBE(AskStanding, school, subject, missing)
/// What does not hold is left out: a school's page is one of many such lines.
struct StandingLine {
  access::PersonId person;
  StaffStanding standing = StaffStanding::none;
  std::optional<bool> without_diagnostics;
  std::optional<bool> without_route;
};
DESCRIBE(StandingLine, person, standing, without_diagnostics, without_route)
struct StandingOfStaff {
  StandingSum sum;  // of the subject asked for
  std::vector<StandingLine> people;
};
DESCRIBE(StandingOfStaff, sum, people)
Result<StandingOfStaff> standing_of_staff(access::Work& work, const AskStanding& request);

enum class StandingCut { municipality, school };
DESCRIBE_ENUM(StandingCut, municipality, school)
struct AskStandings {
  std::optional<std::string> at;  // a path; the widest one that the asker sees, unless said otherwise
  std::optional<StandingCut> by;  // what lies next below, unless said otherwise
  std::optional<std::string> subject;
};
DESCRIBE(AskStandings, at, by, subject)
struct StandingPlace {
  std::string path;
  std::string title;
  StandingSum sum;
};
DESCRIBE(StandingPlace, path, title, sum)
struct Standings {
  std::optional<std::string> above;  // the place around, when the asker sees it
  StandingCut by = StandingCut::school;
  StandingPlace total;
  std::vector<StandingPlace> places;
};
DESCRIBE(Standings, above, by, total, places)
Result<Standings> show_standings(access::Work& work, const AskStandings& request);

}  // namespace marshrut::monitoring
