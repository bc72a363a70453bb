#pragma once
// The addresses of the room.
#include "access/endpoint.h"

namespace marshrut::community {

access::Endpoints endpoints();

}  // namespace marshrut::community
