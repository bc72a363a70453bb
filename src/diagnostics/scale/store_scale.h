#pragma once
// Rows of calibrations, and the scales made of them. A calibration never changes, so that a scale is read once and kept.
#include <memory>
#include <mutex>

#include "diagnostics/scale/scale.h"
#include "diagnostics/types.h"
#include "platform/db/database.h"

namespace marshrut::diagnostics {

/// The scales of calibrations that were asked for. For use by many threads.
class Scales {
 public:
  using Shared = std::shared_ptr<const Scale>;

  /// Of the last calibration of a region; that of the experts alone where there is none.
  Shared in_force(db::Session& rows, const std::string& region);
  /// 0 is that of the experts.
  Shared of(db::Session& rows, const std::string& region, std::int64_t calibration);

 private:
  using Key = std::pair<std::string, std::int64_t>;  // region, calibration

  std::mutex mutex_;
  std::map<Key, Shared> scales_;
};

namespace store {

std::optional<Calibration> last_calibration(db::Session& rows, const std::string& region);
std::optional<Calibration> find_calibration(db::Session& rows, const std::string& region, std::int64_t calibration);
void insert_calibration(db::Session& rows, const std::string& region, const Calibration& calibration,
                        const std::vector<CalibratedCompetency>& competencies,
                        const std::vector<CalibratedItem>& items);
/// Takes away those before `calibration` that no attempt names; how many.
std::int64_t thin_calibrations(db::Session& rows, const std::string& region, std::int64_t calibration);
std::vector<CalibratedCompetency> calibrated_competencies(db::Session& rows, const std::string& region,
                                                          std::int64_t calibration);
std::vector<CalibratedItem> calibrated_items(db::Session& rows, const std::string& region, std::int64_t calibration);

std::int64_t scored_attempts(db::Session& rows, const std::string& region);
std::vector<instrument::FormId> scored_forms(db::Session& rows, const std::string& region);
/// An answer of a scored attempt; an attempt without any has one line without an item.
struct ScoredAnswer {
  AttemptId attempt;
  PersonId person;
  std::string path;
  std::optional<Instant> scored_ms;
  std::optional<std::string> item;
  std::optional<double> points;
  std::optional<std::string> value;
};
DESCRIBE(ScoredAnswer, attempt, person, path, scored_ms, item, points, value)
/// Of one form, attempt by attempt.
std::vector<ScoredAnswer> scored_answers(db::Session& rows, const std::string& region, const instrument::FormId& form);

}  // namespace store
}  // namespace marshrut::diagnostics
