#pragma once
// What the consent to processing means for a route: without it a route in force stands still and a submission comes
// back to its author; once it is given again, what stood still for want of it goes on by itself.
#include "access/facts.h"
#include "access/work.h"
#include "route/page/acts_loading.h"

namespace marshrut::route {

Result<void> follow_withdrawn_consent(access::Work& work, const access::ConsentWithdrawn& fact);
Result<void> follow_given_consent(access::Work& work, const access::ConsentGiven& fact);

/// A suspended route goes on once the consent is given again, and not before.
Result<void> wait_for_consent(access::Work& work, LoadedRoute& loaded);
bool lacks_consent(access::Work& work, const Route& route);
/// Refuses with consent_withdrawn when the person of the route has withdrawn the consent.
Result<void> consent_stands(access::Work& work, const Route& route);

}  // namespace marshrut::route
