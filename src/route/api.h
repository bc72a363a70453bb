#pragma once
#include "access/endpoint.h"

namespace marshrut::route {

access::Endpoints endpoints();

}  // namespace marshrut::route
