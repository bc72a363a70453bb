#pragma once
#include "access/endpoint.h"

namespace marshrut::diagnostics {

/// Taking a form, marking cases, reading results.
access::Endpoints endpoints();

}  // namespace marshrut::diagnostics
