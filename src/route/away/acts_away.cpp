#include "route/away/acts_away.h"

#include "access/errors.h"
#include "organisation/store.h"
#include "route/away/store_away.h"

namespace marshrut::route {

Result<AwayFromSchool> show_away(access::Work& work, const AskAway& request) {
  const auto school = organisation::find_school(work.rows, work.region, {request.school});
  if (!school) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({school->path, {}}));
  return AwayFromSchool{days_away(store::away_from(work.rows, work.region, school->path, work.today()), work.today())};
}

}  // namespace marshrut::route
