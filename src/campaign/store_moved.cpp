#include "campaign/store_moved.h"

#include "organisation/store.h"
#include "queries.h"

namespace marshrut::campaign {

Result<void> follow_moved(access::Work& work, const organisation::Moved& fact) {
  organisation::follow(work.rows, work.region, fact,
                       {&queries::applicant_of_person_moved},
                       {&queries::letter_moved, &queries::application_moved, &queries::applicant_moved,
                        &queries::sitting_moved});
  return {};
}

}  // namespace marshrut::campaign
