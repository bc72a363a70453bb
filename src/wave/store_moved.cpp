#include "wave/store_moved.h"

#include "organisation/store.h"
#include "queries.h"

namespace marshrut::wave {

Result<void> follow_moved(access::Work& work, const organisation::Moved& fact) {
  organisation::follow(work.rows, work.region, fact,
                       {&queries::offer_of_person_moved, &queries::line_of_person_moved},
                       {&queries::offer_moved, &queries::line_moved});
  return {};
}

}  // namespace marshrut::wave
