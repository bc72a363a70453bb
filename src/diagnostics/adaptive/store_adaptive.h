#pragma once
// Where an adaptive sitting stands, and the pools of forms that people sit by.
#include <mutex>
#include <set>
#include <tuple>

#include "diagnostics/adaptive/adaptive.h"
#include "diagnostics/types.h"
#include "platform/db/database.h"

namespace marshrut::diagnostics {

/// The pools of forms that were asked for: laying one out costs more than all else that happens between two items, and a
/// form in use and a calibration never change. For use by many threads.
class FormPools {
 public:
  using Shared = std::shared_ptr<const FormPool>;

  Shared of(db::Session& rows, const std::string& region, const instrument::FormId& form, const Scale& scale);

 private:
  using Key = std::tuple<std::string, std::string, std::int64_t>;  // region, form, calibration

  std::mutex mutex_;
  std::map<Key, Shared> pools_;
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
/// Items that the person answered in attempts that are scored.
std::set<std::string> seen_items(db::Session& rows, const std::string& region, const PersonId& person);

}  // namespace store
}  // namespace marshrut::diagnostics
