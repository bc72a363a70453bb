#pragma once
// Where an adaptive sitting stands, and the pools of forms that people sit by.
#include <mutex>
#include <set>
#include <tuple>

#include "diagnostics/adaptive/exposure.h"
#include "diagnostics/types.h"
#include "platform/db/database.h"

namespace marshrut::diagnostics {

/// The pools of forms that were asked for: laying one out costs more than all else that happens between two items, and a
/// form in use and a calibration never change. For use by many threads.
class FormPools {
 public:
  using Shared = std::shared_ptr<const FormPool>;

  Shared of(db::Session& rows, const std::string& region, const instrument::FormId& form, const Scale& scale);
  /// What made-up sittings by a pool of it see (expected_exposure): against what a post requires, or, of those who are
  /// measured on a part of the form, against what is usual.
  std::shared_ptr<const ExposureCounts> expected(const std::string& region, const instrument::FormId& form,
                                                 std::int64_t calibration, const Shared& pool,
                                                 std::vector<RequiredPercent> required,
                                                 const regulation::LevelsRule& levels);

 private:
  using Key = std::tuple<std::string, std::string, std::int64_t>;  // region, form, calibration

  std::mutex mutex_;
  std::map<Key, Shared> pools_;
  std::map<std::pair<Key, std::string>, std::shared_ptr<const ExposureCounts>> expected_;  // and by what is required
};

namespace store {

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
/// Items that the person was shown: those of fixed forms that were begun, of adaptive ones those asked. What became of the
/// attempt does not matter: who saw an item knows it.
std::set<std::string> seen_items(db::Session& rows, const std::string& region, const PersonId& person);

struct UncountedSitting {
  AttemptId id;
};
DESCRIBE(UncountedSitting, id)
/// Sittings that are over and that the counts of exposure do not have yet.
std::vector<UncountedSitting> uncounted_sittings(db::Session& rows, const std::string& region, std::int64_t limit);
/// False when it was counted before.
bool count_sitting(db::Session& rows, const std::string& region, const AttemptId& attempt);
ExposureCounts exposures(db::Session& rows, const std::string& region, const instrument::FormId& form, std::int64_t calibration);
void save_exposures(db::Session& rows, const std::string& region, const instrument::FormId& form, std::int64_t calibration,
                    const ExposureCounts& counts);

}  // namespace store
}  // namespace marshrut::diagnostics
