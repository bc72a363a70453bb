#pragma once
// The card of a route on paper: the sections of the regulation in their order, the head's decision with its date.
#include "access/endpoint.h"
#include "route/acts.h"

namespace marshrut::route {

/// A PDF. It shows the revision in force, or the draft when none is. Deficits are printed without scores.
Result<access::Download> print_card(const access::Call& call, const ShowRoute& request);

}  // namespace marshrut::route
