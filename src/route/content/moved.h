#pragma once
// What a moved session does to a route. Pure.
#include "catalogue/types.h"
#include "regulation/rules.h"
#include "route/types.h"

namespace marshrut::route {

/// The item at the days and the place of the session. Days that its author chose within a session without slots stay where
/// they still lie within it.
RouteItem moved_item(const RouteItem& item, const catalogue::ActivitySession& before, const catalogue::ActivitySession& after);

/// Whether the route breaks a check of time for the item that it did not break before: clash, a heavy week, days outside of
/// the term, the protected season.
bool breaks_anew(const regulation::Profile& profile, const RouteContent& before, const RouteContent& after,
                 const RouteItem& item, const Basis& basis);

}  // namespace marshrut::route
