#include "diagnostics/adaptive/store_adaptive.h"

#include "platform/json/json.h"
#include "queries.h"

namespace marshrut::diagnostics::store {

using std::string;

namespace {

struct SittingRow {
  string required;
  string state;
  string asked;
};
DESCRIBE(SittingRow, required, state, asked)

}  // namespace

std::optional<KeptSitting> find_sitting(db::Session& rows, const string& region, const AttemptId& attempt) {
  const auto row = rows.find<SittingRow>(queries::find_adaptive_sitting, region, attempt);
  if (!row) return std::nullopt;
  return KeptSitting{json::read<std::vector<RequiredPercent>>(row->required).value(),
                     json::read<psychometrics::SittingState>(row->state).value(), row->asked};
}
void insert_sitting(db::Session& rows, const string& region, const AttemptId& attempt, const KeptSitting& sitting) {
  rows.run(queries::insert_adaptive_sitting, region, attempt, json::write(sitting.required), json::write(sitting.state),
           sitting.asked);
}
void update_sitting(db::Session& rows, const string& region, const AttemptId& attempt,
                    const psychometrics::SittingState& state, const string& asked) {
  rows.run(queries::update_adaptive_sitting, region, attempt, json::write(state), asked);
}
std::optional<string> asked_item(db::Session& rows, const string& region, const AttemptId& attempt) {
  return rows.find<string>(queries::asked_of_sitting, region, attempt);
}
std::set<string> seen_items(db::Session& rows, const string& region, const PersonId& person) {
  const auto items = rows.all<string>(queries::seen_items, region, person);
  return {items.begin(), items.end()};
}

}  // namespace marshrut::diagnostics::store
