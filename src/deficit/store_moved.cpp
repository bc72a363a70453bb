#include "deficit/store_moved.h"

#include "organisation/store.h"
#include "queries.h"

namespace marshrut::deficit {

Result<void> follow_moved(access::Work& work, const organisation::Moved& fact) {
  organisation::follow(work.rows, work.region, fact,
                       {&queries::measured_standing_of_person_moved, &queries::finding_of_person_moved,
                        &queries::educational_request_of_person_moved},
                       {&queries::measured_standing_moved, &queries::finding_moved,
                        &queries::educational_request_moved, &queries::exam_result_moved});
  return {};
}

}  // namespace marshrut::deficit
