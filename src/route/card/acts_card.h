#pragma once
// The papers of a route. The card follows the template of the paper that the regulation names for composing: with a number
// and an address of verification it says what the register keeps under it (acts_register.h); what is not agreed, or has
// its card annulled, is printed as it stands and without a number. The sheet of agreement lists the decisions given until
// now. Printing registers nothing.
#include "access/endpoint.h"
#include "documents/types.h"
#include "route/acts.h"

namespace marshrut::route {

struct PrintRoute {
  Id<Route> route;
  std::optional<documents::FileFormat> format;  // PDF when absent
};
DESCRIBE(PrintRoute, route, format)

/// What the viewer may see. Refuses with route.no_card where the regulation knows no such paper.
Result<access::Download> print_card(const access::Call& call, const PrintRoute& request);
Result<access::Download> print_agreement(const access::Call& call, const PrintRoute& request);

/// Those that the regulation has a text for.
std::vector<RoutePaper> route_papers(const regulation::Profile& profile);

}  // namespace marshrut::route
