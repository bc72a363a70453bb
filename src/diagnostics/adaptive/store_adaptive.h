#pragma once
// Where an adaptive sitting stands.
#include <set>

#include "diagnostics/adaptive/adaptive.h"
#include "diagnostics/types.h"
#include "platform/db/database.h"

namespace marshrut::diagnostics::store {

struct KeptSitting {
  std::vector<RequiredPercent> required;
  psychometrics::SittingState state;
  std::string asked;  // the code of the item that the state asks; "" once it is over
};
std::optional<KeptSitting> find_sitting(db::Session& rows, const std::string& region, const AttemptId& attempt);
void insert_sitting(db::Session& rows, const std::string& region, const AttemptId& attempt, const KeptSitting& sitting);
void update_sitting(db::Session& rows, const std::string& region, const AttemptId& attempt,
                    const psychometrics::SittingState& state, const std::string& asked);
/// Its code alone, which a sheet needs; nothing where there is no sitting.
std::optional<std::string> asked_item(db::Session& rows, const std::string& region, const AttemptId& attempt);
/// Items that the person answered in attempts that are scored.
std::set<std::string> seen_items(db::Session& rows, const std::string& region, const PersonId& person);

}  // namespace marshrut::diagnostics::store
