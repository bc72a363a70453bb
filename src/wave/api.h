#pragma once
#include "access/endpoint.h"

namespace marshrut::wave {

access::Endpoints endpoints();

}  // namespace marshrut::wave
