#pragma once
#include "access/endpoint.h"

namespace marshrut::competency {

/// The frame, what posts need, imports.
access::Endpoints endpoints();

}  // namespace marshrut::competency
