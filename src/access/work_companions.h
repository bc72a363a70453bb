#pragma once
// Whom somebody accompanies: brought by the room that knows. A duty held towards people reaches whom one was set to even
// where its scope does not, and whom one passed on no longer.
#include <string>
#include <vector>

#include "access/types.h"
#include "base/time.h"
#include "platform/db/database.h"

namespace marshrut::access {

struct Companions {
  /// Accompanies a route of the owner by this duty today.
  bool (*accompanies)(db::Session& rows, const std::string& region, const PersonId& companion, Duty duty,
                      const PersonId& owner, Date today) = nullptr;
};

/// The subjects that a person teaches today: brought by the room that knows. A duty towards people that is kept to some
/// subjects reaches who teaches one of them (US-R01).
struct Subjects {
  std::vector<std::string> (*taught_by)(db::Session& rows, const std::string& region, const PersonId& person,
                                        Date today) = nullptr;
};

/// Where else somebody works beside the place where they are counted: brought by the room that knows. Who answers for any
/// of the places reaches the person and what is theirs.
struct Workplaces {
  bool (*works_within)(db::Session& rows, const std::string& region, const PersonId& person, const std::string& scope,
                       Date today) = nullptr;
};

}  // namespace marshrut::access
