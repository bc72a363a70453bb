#pragma once
// Who takes part in a wave, in the order in which they came: by the day on which their first deficit or request was named.
#include "access/work.h"
#include "organisation/store.h"
#include "planning/types.h"
#include "regulation/store.h"
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

/// No more than `most`; all of them when it is 0.
std::vector<Participant> participants(access::Work& work, const WaveTerms& terms, std::size_t most);
/// The same task as for a proposal to this teacher, heavier where the wave says so.
planning::Task task_of(access::Work& work, const Participant& who, const WaveTerms& terms,
                       const regulation::Profiles::Shared& profile);
bool has_people(access::Work& work, const WaveTerms& terms, std::int64_t least);

}  // namespace marshrut::wave
