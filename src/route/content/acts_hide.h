#pragma once
// What is proposed for a route may be hidden from its further proposals, with the reason, by whoever composes it with the
// teacher or accompanies it (US-U04). Whoever sees the deficits of the route reads who hid what and why. The teacher does
// not take back what others hid: the catalogue stays open, and what is chosen from it stays in the route.
#include "route/acts.h"
#include "route/content/store_hidden.h"

namespace marshrut::route {

struct HiddenOffers {
  std::vector<HiddenOffer> hidden;
};
DESCRIBE(HiddenOffers, hidden)

struct AskHidden {
  Id<Route> route;
};
DESCRIBE(AskHidden, route)
/// Nothing for who may not see the deficits: what is proposed follows from them.
Result<HiddenOffers> list_hidden(Work& work, const AskHidden& request);

struct HideOffer {
  Id<Route> route;
  Id<catalogue::Activity> activity;
  std::string reason;
};
DESCRIBE(HideOffer, route, activity, reason)
/// An activity of the catalogue, from the proposals of this route alone. What is chosen already stays chosen.
Result<HiddenOffers> hide_offer(Work& work, const HideOffer& request);

struct ShowOffer {
  Id<Route> route;
  Id<catalogue::Activity> activity;
};
DESCRIBE(ShowOffer, route, activity)
Result<HiddenOffers> show_offer_again(Work& work, const ShowOffer& request);

/// Of an open route, not one's own: who by the regulation composes or accompanies, within their reach.
bool may_hide(const Work& work, const LoadedRoute& loaded);

}  // namespace marshrut::route
