#pragma once
// The endpoints of notice.
#include "access/endpoint.h"

namespace marshrut::notice {

access::Endpoints endpoints();

}  // namespace marshrut::notice
