#pragma once
// Rows of attendance, and what a person offered. Owner: catalogue.
#include <optional>
#include <vector>

#include "access/types.h"
#include "catalogue/types.h"
#include "platform/db/database.h"

namespace marshrut::catalogue::store {

struct AttendingRow {
  access::PersonId person;
  SeatState state = SeatState::held;
  std::optional<bool> came;
};
DESCRIBE(AttendingRow, person, state, came)

std::vector<Activity> offers_by(db::Session& rows, const std::string& region, const access::PersonId& person);
std::vector<AttendingRow> attending(db::Session& rows, const std::string& region, const Id<ActivitySession>& session);
void mark_attendance(db::Session& rows, const std::string& region, const Id<ActivitySession>& session,
                     const access::PersonId& person, bool came, const access::PersonId& by, Instant now);

}  // namespace marshrut::catalogue::store
