#pragma once
// What could take the place of one chosen activity while the others stay: other sessions of it, and other activities
// for the same competencies or of the same kind, each with its reasons. Refuses nothing: an empty list says that
// nothing fits.
#include "planning/types.h"

namespace marshrut::planning {

/// `change` is what the exchange adds to the closed share of all needs; negative when it closes less.
struct Alternative {
  ProposedItem item;
  bool same_activity = false;
  double change = 0;
};
DESCRIBE(Alternative, item, same_activity, change)

/// `replaced` may be closed or called off. What the wishes lock counts as chosen, limits and clashes hold as for a
/// proposal. Other sessions of the activity come first, then activities by what they are worth; one session of each.
std::vector<Alternative> alternatives(const Task& task, const Offer& replaced, std::size_t most = 6);

}  // namespace marshrut::planning
