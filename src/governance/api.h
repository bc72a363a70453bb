#pragma once
// The endpoints of managing routes.
#include "access/endpoint.h"

namespace marshrut::governance {

access::Endpoints endpoints();

}  // namespace marshrut::governance
