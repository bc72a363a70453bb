#include "governance/store_moved.h"

#include "organisation/store.h"
#include "queries.h"

namespace marshrut::governance {

Result<void> follow_moved(access::Work& work, const organisation::Moved& fact) {
  organisation::follow(work.rows, work.region, fact, {},
                       {&queries::responsible_moved, &queries::school_record_moved,
                        &queries::recommendation_moved, &queries::criterion_moved});
  return {};
}

}  // namespace marshrut::governance
