#pragma once
// The card of a route on paper, by the template of the paper that the regulation names for composing. A route in force
// has its card in the register: number and address of verification are the same whoever prints it, and a new revision
// takes a new number and annuls the former. What is not agreed is printed without a number.
#include "access/endpoint.h"
#include "route/acts.h"

namespace marshrut::route {

/// A PDF of what the viewer may see. Refuses with route.no_card where the regulation knows no such paper.
Result<access::Download> print_card(const access::Call& call, const ShowRoute& request);

}  // namespace marshrut::route
