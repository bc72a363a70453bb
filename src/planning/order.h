#pragma once
// What comes after what for one competency: learning, then transfer to practice, then reflection. Says which activity
// would stand in the wrong place of a plan, and what a plan has for each need. Pure; words and tables are elsewhere.
#include <vector>

#include "planning/plan.h"

namespace marshrut::planning {

/// What the offer adds to the competency; 0 when it does not develop it.
double gain_in(const Offer& offer, std::string_view competency);
/// Whether both develop one competency and the one that has to follow begins before the other is over.
bool out_of_order(const Offer& one, const Offer& other);

/// What a plan has: for each need whether anything serves it and whether it is taught, and the kinds.
struct Standing {
  std::vector<bool> served;
  std::vector<bool> taught;
  bool transfer = false;
  bool reflection = false;
  std::ptrdiff_t untaught = 0;  // that practise or reflect before anything is learned, though something is later

  /// Whether nothing is lost that `before` had.
  bool keeps(const Standing& before) const;
};
Standing standing_of(const Plan& plan);

/// How urgent an offer is for needs that nothing serves yet: learning for what is not taught comes first, then what
/// practises and what reflects on a need that has nothing; 0 when it only adds to what is served.
int turn_of(const Plan& plan, const Standing& standing, const Offer& offer);

/// Whether with the offer in the plan something would be practised or reflected on before anything is learned.
bool comes_untaught(const Plan& plan, const Offer& offer);

/// What makes the offer stand in the wrong place: out of order beside a chosen one, before anything is learned, or
/// one more of a kind that its needs have already.
std::optional<Obstacle> misplaced(const Plan& plan, const Offer& offer);

}  // namespace marshrut::planning
