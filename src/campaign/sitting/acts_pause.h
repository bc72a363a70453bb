#pragma once
// The organiser stops the time and lets it go on: a fire alarm, a power cut, somebody who feels unwell. For the whole sitting
// or for one person; the protocol keeps when and why. What is written meanwhile is kept, and nobody loses a minute.
#include "access/endpoint.h"
#include "campaign/sitting/acts_protocol.h"

namespace marshrut::campaign {

struct StopTime {
  SittingId sitting;
  std::optional<PersonId> person;  // everybody when absent
  std::string reason;
};
DESCRIBE(StopTime, sitting, person, reason)
Result<ProtocolPage> stop_time(Work& work, const StopTime& request);

struct ResumeTime {
  SittingId sitting;
  std::optional<PersonId> person;
};
DESCRIBE(ResumeTime, sitting, person)
/// Who is stopped alone stays so when everybody goes on, and the other way round.
Result<ProtocolPage> resume_time(Work& work, const ResumeTime& request);

}  // namespace marshrut::campaign
