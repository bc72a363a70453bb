#pragma once
// What the card of a route says, as fields of the regulation's template: who, the sections in their order, the
// activities, the decisions. Deficits are named without scores, and only to who may see them.
#include "documents/types.h"
#include "regulation/store.h"
#include "route/acts.h"

namespace marshrut::route {

enum class CardGrounds { named, hidden };
/// `grounds` hidden leaves the deficits out and says so in their place.
documents::Fields card_fields(Work& work, const RoutePage& page, const regulation::Profile& profile,
                              const std::vector<GroundLine>& lines, CardGrounds grounds);

}  // namespace marshrut::route
