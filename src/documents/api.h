#pragma once
#include "access/endpoint.h"

namespace marshrut::documents {

/// The register of papers, their files, verification by strangers.
access::Endpoints endpoints();

}  // namespace marshrut::documents
