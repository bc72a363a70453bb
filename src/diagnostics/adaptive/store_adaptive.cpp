#include "diagnostics/adaptive/store_adaptive.h"

#include <cmath>

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

struct ExposureRow {
  string competency;
  string counts;
};
DESCRIBE(ExposureRow, competency, counts)

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

std::shared_ptr<const ExposureCounts> FormPools::expected(const string& region, const instrument::FormId& form,
                                                          std::int64_t calibration, const Shared& pool,
                                                          std::vector<RequiredPercent> required,
                                                          const regulation::LevelsRule& levels) {
  if (required.size() < pool->competencies.size()) required.clear();
  // Few posts ask for one and the same; to the nearest ten they do, and the counts are as good.
  for (auto& one : required) one.percent = std::round(one.percent / 10) * 10;
  const std::pair key{Key{region, form.value, calibration}, json::write(required)};
  {
    std::scoped_lock lock(mutex_);
    if (const auto kept = expected_.find(key); kept != expected_.end()) return kept->second;
  }
  const auto counts = std::make_shared<const ExposureCounts>(expected_exposure(pool, required, levels));
  std::scoped_lock lock(mutex_);
  constexpr std::size_t most_kept = 64;
  if (expected_.size() >= most_kept) expected_.clear();
  return expected_.emplace(key, counts).first->second;
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
  std::set<string> seen(items.begin(), items.end());
  for (const auto& form : rows.all<instrument::FormId>(queries::seen_forms, region, person))
    for (const auto& place : instrument::store::form_items(rows, region, form)) seen.insert(place.item);
  return seen;
}

std::vector<UncountedSitting> uncounted_sittings(db::Session& rows, const string& region, std::int64_t limit) {
  return rows.all<UncountedSitting>(queries::uncounted_sittings, region, limit);
}
bool count_sitting(db::Session& rows, const string& region, const AttemptId& attempt) {
  return rows.run(queries::count_sitting, region, attempt) == 1;
}
ExposureCounts exposures(db::Session& rows, const string& region, const instrument::FormId& form, std::int64_t calibration) {
  ExposureCounts counts;
  for (const auto& row : rows.all<ExposureRow>(queries::item_exposures, region, form, calibration))
    counts[row.competency] = json::read<psychometrics::Exposure>(row.counts).value();
  return counts;
}
void save_exposures(db::Session& rows, const string& region, const instrument::FormId& form, std::int64_t calibration,
                    const ExposureCounts& counts) {
  for (const auto& [competency, of] : counts)
    rows.run(queries::save_item_exposure, region, form, calibration, competency, json::write(of));
}

}  // namespace store
}  // namespace marshrut::diagnostics
