#pragma once
// The endpoints of monitoring.
#include "access/endpoint.h"

namespace marshrut::monitoring {

access::Endpoints endpoints();

}  // namespace marshrut::monitoring
