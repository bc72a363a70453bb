#pragma once
// The card of a route on paper, by the template of the paper that the regulation names for composing. With a number and
// an address of verification it says what the register keeps under it (acts_register.h). What is not agreed, or has its
// card annulled, is printed as it stands and without a number. Printing registers nothing.
#include "access/endpoint.h"
#include "route/acts.h"

namespace marshrut::route {

/// A PDF of what the viewer may see. Refuses with route.no_card where the regulation knows no such paper.
Result<access::Download> print_card(const access::Call& call, const ShowRoute& request);

}  // namespace marshrut::route
