#include "diagnostics/store_moved.h"

#include "organisation/store.h"
#include "queries.h"

namespace marshrut::diagnostics {

Result<void> follow_moved(access::Work& work, const organisation::Moved& fact) {
  organisation::follow(work.rows, work.region, fact, {&queries::attempt_of_person_moved},
                       {&queries::attempt_moved});
  return {};
}

}  // namespace marshrut::diagnostics
