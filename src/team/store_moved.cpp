#include "team/store_moved.h"

#include "organisation/store.h"
#include "queries.h"

namespace marshrut::team {

Result<void> follow_moved(access::Work& work, const organisation::Moved& fact) {
  organisation::follow(work.rows, work.region, fact, {},
                       {&queries::team_request_moved, &queries::group_route_moved});
  return {};
}

}  // namespace marshrut::team
