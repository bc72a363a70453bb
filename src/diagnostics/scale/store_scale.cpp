#include "diagnostics/scale/store_scale.h"

#include "platform/json/json.h"
#include "queries.h"

namespace marshrut::diagnostics {
namespace {

/// A calibrated item as its row.
struct ScaleRow {
  std::string item;
  std::int64_t version = 1;
  std::string competency;
  bool is_current = true;
  ParameterSource source = ParameterSource::experts;
  std::string parameters;
  std::string statistics;
};
DESCRIBE(ScaleRow, item, version, competency, is_current, source, parameters, statistics)

CalibratedItem item_in(const ScaleRow& row) {
  return {row.item,
          row.version,
          row.competency,
          row.is_current,
          row.source,
          json::read<ItemParameters>(row.parameters).value(),
          json::read<ItemStatistics>(row.statistics).value()};
}

std::vector<CalibratedItem> items_in(const std::vector<ScaleRow>& rows) {
  std::vector<CalibratedItem> items;
  items.reserve(rows.size());
  for (const auto& row : rows) items.push_back(item_in(row));
  return items;
}

}  // namespace

using std::string;

Scales::Shared Scales::in_force(db::Session& rows, const string& region) {
  const auto last = store::last_calibration(rows, region);
  return of(rows, region, last ? last->id : 0);
}

Scales::Shared Scales::of(db::Session& rows, const string& region, std::int64_t calibration) {
  {
    std::scoped_lock lock(mutex_);
    if (const auto kept = scales_.find({region, calibration}); kept != scales_.end()) return kept->second;
  }
  const auto scale =
      calibration == 0 ? std::make_shared<const Scale>()
                       : std::make_shared<const Scale>(calibration, store::calibrated_items(rows, region, calibration),
                                                       store::calibrated_competencies(rows, region, calibration));
  std::scoped_lock lock(mutex_);
  // Old ones are asked for when an attempt is marked anew, which is rare.
  constexpr std::size_t most_kept = 64;
  if (scales_.size() >= most_kept) scales_.clear();
  return scales_.emplace(Key{region, calibration}, scale).first->second;
}

namespace store {

std::optional<Calibration> last_calibration(db::Session& rows, const string& region) {
  return rows.find<Calibration>(queries::last_calibration, region);
}
std::optional<Calibration> find_calibration(db::Session& rows, const string& region, std::int64_t calibration) {
  return rows.find<Calibration>(queries::find_calibration, region, calibration);
}
void insert_calibration(db::Session& rows, const string& region, const Calibration& calibration,
                        const std::vector<CalibratedCompetency>& competencies,
                        const std::vector<CalibratedItem>& items) {
  rows.run(queries::insert_calibration, region, calibration);
  for (const auto& one : competencies) rows.run(queries::insert_calibrated_competency, region, calibration.id, one);
  for (const auto& one : items)
    rows.run(queries::insert_calibrated_item, region, calibration.id,
             ScaleRow{one.item, one.version, one.competency, one.is_current, one.source, json::write(one.parameters),
                      json::write(one.statistics)});
}
std::int64_t thin_calibrations(db::Session& rows, const string& region, std::int64_t calibration) {
  const auto unnamed = rows.all<std::int64_t>(queries::calibrations_unnamed, region, calibration);
  for (const auto id : unnamed) {
    rows.run(queries::forget_calibrated_items, region, id);
    rows.run(queries::forget_calibrated_competencies, region, id);
    rows.run(queries::forget_calibration, region, id);
  }
  return static_cast<std::int64_t>(unnamed.size());
}
std::vector<CalibratedCompetency> calibrated_competencies(db::Session& rows, const string& region,
                                                          std::int64_t calibration) {
  return rows.all<CalibratedCompetency>(queries::calibrated_competencies, region, calibration);
}
std::vector<CalibratedItem> calibrated_items(db::Session& rows, const string& region, std::int64_t calibration) {
  return items_in(rows.all<ScaleRow>(queries::calibrated_items, region, calibration));
}

std::int64_t scored_attempts(db::Session& rows, const string& region) {
  return rows.one<std::int64_t>(queries::scored_attempts, region);
}
std::vector<instrument::FormId> scored_forms(db::Session& rows, const string& region) {
  return rows.all<instrument::FormId>(queries::scored_forms, region);
}
std::vector<ScoredAnswer> scored_answers(db::Session& rows, const string& region, const instrument::FormId& form) {
  return rows.all<ScoredAnswer>(queries::scored_answers, region, form);
}

}  // namespace store
}  // namespace marshrut::diagnostics
