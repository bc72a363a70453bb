#include "diagnostics/adaptive/store_adaptive.h"

#include "instrument/store.h"
#include "platform/json/json.h"
#include "queries.h"

namespace marshrut::diagnostics {

using std::string;

namespace {

std::vector<PoolItem> items_of_pool(db::Session& rows, const string& region, const instrument::FormId& form) {
  const auto places = instrument::store::form_items(rows, region, form);
  auto items = instrument::items_of_form(rows, region, form);
  std::vector<PoolItem> pool;
  for (std::size_t at = 0; at < items.size(); ++at) pool.push_back({std::move(items[at]), places[at].version});
  return pool;
}

struct SittingRow {
  string required;
  string state;
  string asked;
};
DESCRIBE(SittingRow, required, state, asked)

}  // namespace

FormPools::Shared FormPools::of(db::Session& rows, const string& region, const instrument::FormId& form,
                                const Scale& scale) {
  const Key key{region, form.value, scale.calibration};
  {
    std::scoped_lock lock(mutex_);
    if (const auto kept = pools_.find(key); kept != pools_.end()) return kept->second;
  }
  const auto pool = std::make_shared<const FormPool>(scale, instrument::store::parts_of_form(rows, region, form),
                                                     items_of_pool(rows, region, form));
  std::scoped_lock lock(mutex_);
  // A thousand items take some two megabytes.
  constexpr std::size_t most_kept = 16;
  if (pools_.size() >= most_kept) pools_.clear();
  return pools_.emplace(key, pool).first->second;
}

namespace store {

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

}  // namespace store
}  // namespace marshrut::diagnostics
