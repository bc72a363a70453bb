#pragma once
// Two or three honest proposals for one teacher, by the kernel: with how much better another one could be at most. Equal
// input gives equal output; no limit is broken, except by what the teacher locked, and that is said in `unmet`.
#include "planning/types.h"

namespace marshrut::planning {

/// Proposals that differ from each other, the largest effect first; one without items when nothing fits.
std::vector<Proposal> propose(const Task& task);

/// One proposal of one kind.
Proposal propose(const Task& task, Variant variant);

}  // namespace marshrut::planning
