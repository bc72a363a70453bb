#pragma once
// The regulation on the web: the profile is published as it is, so that pages draw stages, sections and
// titles from it and know none of their own.
#include "access/endpoint.h"

namespace marshrut::regulation {

access::Endpoints endpoints();

}  // namespace marshrut::regulation
