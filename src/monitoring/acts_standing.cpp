#include "monitoring/acts_standing.h"

#include "monitoring/rules.h"
#include "monitoring/store.h"
#include "organisation/store.h"

namespace marshrut::monitoring {

Result<StandingOfStaff> standing_of_staff(access::Work& work, const AskStanding& request) {
  auto school = organisation::find_school(work.rows, work.region, {request.school});
  if (!school) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({school->path, {}}));
  StandingOfStaff answer;
  for (const auto& way : store::ways_of_staff(work.rows, work.region, school->path, work.today()))
    answer.people.push_back({way.person, standing_of(way)});
  return answer;
}

}  // namespace marshrut::monitoring
