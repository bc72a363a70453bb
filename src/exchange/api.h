#pragma once
// The endpoints of exchange.
#include "access/endpoint.h"

namespace marshrut::exchange {

access::Endpoints endpoints();

}  // namespace marshrut::exchange
