#pragma once
#include "access/endpoint.h"

namespace marshrut::instrument {

/// The bank, forms and their previews, imports.
access::Endpoints endpoints();

}  // namespace marshrut::instrument
