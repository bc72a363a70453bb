#include "notice/invite/store_invite.h"

#include "queries.h"

namespace marshrut::notice::store {

std::optional<Instant> told_once(db::Session& rows, const std::string& region, const PersonId& person,
                                 const std::string& mark) {
  return rows.find<Instant>(queries::told_once, region, person, mark);
}

}  // namespace marshrut::notice::store
