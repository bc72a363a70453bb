#pragma once
// Sessions run with at least `min_group` people or not at all. Of the sessions of one activity that lack people the emptiest is
// closed, its members choose again (and may fill another), until none lacks any.
#include "planning/region/seating.h"

namespace marshrut::planning::region {

/// A session that somebody is locked to is never closed. How many were closed.
int close_small_groups(Run& run, Ledger& ledger, const Seating& seating);
/// A session that cannot be closed, since somebody is locked to it, is filled by those who can come, as they came.
void fill_held_groups(Run& run, Ledger& ledger);
/// Closes what stands empty and needs several at once, so that nobody sits there alone.
void close_empty_groups(Ledger& ledger);
/// Whether the teacher may leave the session without its group falling under the least.
bool may_leave(const Ledger& ledger, int session);

}  // namespace marshrut::planning::region
