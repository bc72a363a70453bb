#pragma once
// The endpoints of teams and groups.
#include "access/endpoint.h"

namespace marshrut::team {

access::Endpoints endpoints();

}  // namespace marshrut::team
