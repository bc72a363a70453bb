#pragma once
// How an attempt ends: answers are scored by the rules of the instrument, the rest goes to experts, and when nothing
// awaits them the result is computed and told. Used by the acts of taking, marking and housekeeping; rights are theirs.
#include "access/acts_apart.h"
#include "diagnostics/types.h"
#include "instrument/facts.h"

namespace marshrut::diagnostics {

/// Ends the answers of a running attempt (by the person or by its time) and scores them; an attempt that ended before
/// is returned as it is. Refuses with access.stale when it was changed meanwhile.
Result<Attempt> close_attempt(access::Work& work, const Attempt& attempt);

/// Computes the result of an attempt none of whose answers awaits an expert, and tells ResultReady.
Result<Attempt> complete_if_marked(access::Work& work, const Attempt& attempt);

/// A key was corrected: finished attempts with the item wait to be scored anew, and the first of them are at once.
Result<void> follow_corrected_key(access::Work& work, const instrument::KeyCorrected& fact);
/// Scores anew what waits for it, each apart, about 200 at once; how many were looked at. Where points change, the result
/// is measured anew by what it was judged by, and its person is told.
std::int64_t rescore_waiting(access::Services& services, const std::string& region, access::Stumbles& stumbles);

/// Closes attempts whose time ran out, each apart, about 200 at once; how many were closed.
std::int64_t expire_attempts(access::Services& services, const std::string& region, access::Stumbles& stumbles);

}  // namespace marshrut::diagnostics
