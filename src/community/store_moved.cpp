#include "community/store_moved.h"

#include "organisation/store.h"
#include "queries.h"

namespace marshrut::community {

Result<void> follow_moved(access::Work& work, const organisation::Moved& fact) {
  organisation::follow(work.rows, work.region, fact, {},
                       {&queries::community_moved, &queries::joint_plan_moved});
  return {};
}

}  // namespace marshrut::community
