#pragma once
// A certificate of an expert's hours, made from the journal for a period (US-E15).
#include "access/endpoint.h"
#include "diagnostics/marking/hours.h"

namespace marshrut::diagnostics {

using access::Work;

struct AskHours {
  std::optional<Date> since;  // both days included; the year so far when absent
  std::optional<Date> until;
};
DESCRIBE(AskHours, since, until)
struct ExpertHours {
  Date since;
  Date until;
  std::vector<HoursLine> lines;
  std::int64_t minutes = 0;
  std::string paper;   // of the certificate just issued; "" when it was only asked
  std::string number;
};
DESCRIBE(ExpertHours, since, until, lines, minutes, paper, number)
/// What a certificate would say.
Result<ExpertHours> expert_hours(Work& work, const AskHours& request);
/// Issues it under a number of its own; refuses a period with no work in it, or one that is not over or longer than a year.
Result<ExpertHours> certify_hours(Work& work, const AskHours& request);

}  // namespace marshrut::diagnostics
