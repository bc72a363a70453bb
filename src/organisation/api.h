#pragma once
#include "access/endpoint.h"

namespace marshrut::organisation {

/// Dictionaries, schools, staff, imports.
access::Endpoints endpoints();

}  // namespace marshrut::organisation
