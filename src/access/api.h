#pragma once
#include "access/endpoint.h"

namespace marshrut::access {

/// Sessions, consents, the journal.
Endpoints endpoints();

}  // namespace marshrut::access
