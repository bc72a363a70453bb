#pragma once
// Sessions that run with a least number of people or not at all.
#include "planning/region/pool.h"
#include "planning/region/run.h"
#include "planning/region/seating.h"

namespace marshrut::planning::region {

/// Ends what has fewer people than it needs: of each activity the emptiest session first, since its people may fill another.
/// It is closed, and its members are solved anew; with a pool it is also tried to fill it by those who lose the least by it,
/// and what costs the whole less is kept. What a lock holds stays. How many were closed.
int settle_small_groups(Run& run, Ledger& ledger, const Seating& seating, const Pool* pool = nullptr);
/// A group that a lock keeps open is filled by others, in the order of coming, whatever they lose by it: the lock was there first.
void fill_held_groups(Run& run, Ledger& ledger);
/// Before plans are changed one by one: a group that nobody is in is not begun any more.
void close_empty_groups(Ledger& ledger);
/// Whether somebody may leave the session without making its group too small.
bool may_leave(const Ledger& ledger, int session);

}  // namespace marshrut::planning::region
