#pragma once
// What comes after what: learning, then its transfer to practice, then reflection. Pure; words and tables are elsewhere.
#include <vector>

#include "planning/plan.h"

namespace marshrut::planning {

/// What the offer adds to the competency; 0 when it does not develop it.
double gain_in(const Offer& offer, std::string_view competency);

/// Whether `second` practises or reflects on a competency that `first` teaches, or reflects on one that it practises.
bool teaches(const Offer& first, const Offer& second);
/// Those of `offers` of which one has to be over before the offer begins: what teaches it, and where nothing does all that
/// teaches anything. None for an offer that teaches, or where nothing can be learned at all.
std::vector<const Offer*> teachers_of(const Offer& offer, const std::vector<const Offer*>& offers);
/// Whether nothing of the plan that is over before the offer begins teaches it, though something of `offers` does.
bool comes_untaught(const Plan& plan, const Offer& offer, const std::vector<const Offer*>& offers);

}  // namespace marshrut::planning
