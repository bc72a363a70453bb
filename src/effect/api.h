#pragma once
#include "access/endpoint.h"

namespace marshrut::effect {

access::Endpoints endpoints();

}  // namespace marshrut::effect
