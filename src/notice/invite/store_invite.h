#pragma once
// Whether somebody was told a thing that is told once. Owner: notice.
#include <optional>
#include <string>

#include "notice/types.h"
#include "platform/db/database.h"

namespace marshrut::notice::store {

/// When the person was told under the mark; nothing when they were not.
std::optional<Instant> told_once(db::Session& rows, const std::string& region, const PersonId& person,
                                 const std::string& mark);

}  // namespace marshrut::notice::store
