#pragma once
// Works with open answers go to experts by themselves (US-E01): to two of them, and to a third where the first two lie
// apart; never to the author, to somebody of the author's school, or to whoever declared a conflict of interest. Experts
// come first, those with the fewest open works before the rest, and together those who met least; regional methodists where
// the experts do not suffice.
#include "access/acts_apart.h"
#include "diagnostics/types.h"

namespace marshrut::diagnostics {

/// The last moment to mark what is given on a day.
Instant marking_due(access::Work& work, Date given);

/// Entrusts a work in marking to as many experts as it lacks and there are; how many got it.
std::int64_t entrust(access::Work& work, const Attempt& attempt);

/// Works that found nobody when they were finished, each apart, about 200 at once; how many were entrusted.
std::int64_t entrust_waiting(access::Services& services, const std::string& region, access::Stumbles& stumbles);

}  // namespace marshrut::diagnostics
