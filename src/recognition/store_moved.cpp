#include "recognition/store_moved.h"

#include "organisation/store.h"
#include "queries.h"

namespace marshrut::recognition {

Result<void> follow_moved(access::Work& work, const organisation::Moved& fact) {
  organisation::follow(work.rows, work.region, fact,
                       {&queries::reflection_of_person_moved, &queries::product_of_person_moved,
                        &queries::closing_of_person_moved, &queries::certificate_of_person_moved},
                       {&queries::reflection_moved, &queries::product_moved, &queries::closing_moved,
                        &queries::certificate_moved});
  return {};
}

}  // namespace marshrut::recognition
