#pragma once
#include "access/endpoint.h"

namespace marshrut::catalogue {

access::Endpoints endpoints();

}  // namespace marshrut::catalogue
