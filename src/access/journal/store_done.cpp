#include "access/journal/store_done.h"

#include "queries.h"

namespace marshrut::access::store {

std::vector<ActsDone> acts_done(db::Session& rows, const std::string& region, const PersonId& person, Instant since,
                                Instant before) {
  return rows.all<ActsDone>(queries::acts_done, region, person, since, before);
}

std::vector<ObjectsDone> objects_done(db::Session& rows, const std::string& region, const PersonId& person, Instant since,
                                      Instant before) {
  return rows.all<ObjectsDone>(queries::objects_done, region, person, since, before);
}

}  // namespace marshrut::access::store
