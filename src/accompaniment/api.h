#pragma once
// The endpoints of accompaniment.
#include "access/endpoint.h"

namespace marshrut::accompaniment {

access::Endpoints endpoints();

}  // namespace marshrut::accompaniment
