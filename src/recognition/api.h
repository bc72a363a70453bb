#pragma once
// The endpoints of recognition.
#include "access/endpoint.h"

namespace marshrut::recognition {

access::Endpoints endpoints();

}  // namespace marshrut::recognition
