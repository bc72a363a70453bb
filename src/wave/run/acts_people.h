#pragma once
// Who takes part in a wave, in the order in which they came: by the day on which their first deficit or request was named.
#include <set>

#include "access/work.h"
#include "organisation/store.h"
#include "planning/region_of.h"
#include "regulation/store.h"
#include "route/content/store_on_offer.h"
#include "wave/types.h"

namespace marshrut::wave {

/// Brought by the wiring: paths of the schools that are listed as having low results on a day.
struct LowResults {
  std::vector<std::string> (*paths)(db::Session& rows, const std::string& region, Date day) = nullptr;
};

struct Participant {
  PersonId person;
  organisation::Workplace workplace;
  bool first_time = false;  // there was no route before
};

/// Who has something to close, and neither an open route nor one that a wave offers them. No more than `most`; all of them when it is 0.
std::vector<Participant> participants(access::Work& work, const WaveTerms& terms, std::size_t most);
/// The same task as for a proposal to this teacher, heavier where the wave says so.
planning::Task task_of(access::Work& work, const Participant& who, const WaveTerms& terms,
                       const regulation::Profiles::Shared& profile, route::OnOffer& on_offer);
/// The people of a wave as a region, one after another: their tasks, how much each counts. Inside one transaction.
class Gathering {
 public:
  Gathering(access::Work& work, const WaveTerms& terms);
  /// `held`: sessions whose seats are theirs already. False when nothing on offer is for them.
  Result<bool> add(const Participant& who, const std::vector<std::string>& held = {});
  planning::kernel::Instance take() { return region_.take(); }

 private:
  access::Work& work_;
  const WaveTerms terms_;
  planning::RegionInstance region_;
  route::OnOffer on_offer_;
  std::set<std::string> low_;
};

bool has_people(access::Work& work, const WaveTerms& terms, std::int64_t least);

}  // namespace marshrut::wave
