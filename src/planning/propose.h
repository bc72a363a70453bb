#pragma once
// Two or three honest proposals for one teacher, by the kernel: with how much better another one could be at most. Equal
// input gives equal output; no limit is broken, except by what the teacher locked, and that is said in `unmet`.
#include "planning/types.h"

namespace marshrut::planning {

/// Proposals that differ from each other, the largest effect first; one without items when nothing fits.
std::vector<Proposal> propose(const Task& task);

/// One proposal of one kind.
Proposal propose(const Task& task, Variant variant);

/// What was chosen already, explained beside what the task offers: what each of it closes and adds, what is still unmet. It
/// keeps no limit and claims no bound; nothing is told as left out.
Proposal as_it_stands(const Task& task, const std::vector<Offer>& chosen);

}  // namespace marshrut::planning
