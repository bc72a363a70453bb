#pragma once
#include "access/endpoint.h"

namespace marshrut::deficit {

/// Findings, answers, requests, self-assessment, the picture of a team.
access::Endpoints endpoints();

}  // namespace marshrut::deficit
