#include "route/store_moved.h"

#include "organisation/store.h"
#include "queries.h"

namespace marshrut::route {

Result<void> follow_moved(access::Work& work, const organisation::Moved& fact) {
  organisation::follow(work.rows, work.region, fact,
                       {&queries::route_of_person_moved, &queries::peer_offer_of_person_moved},
                       {&queries::route_moved, &queries::peer_offer_moved});
  return {};
}

}  // namespace marshrut::route
