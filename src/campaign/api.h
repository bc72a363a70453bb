#pragma once
#include "access/endpoint.h"

namespace marshrut::campaign {

/// Campaigns, letters, applications, slips, consents' texts, the schedule, protocols.
access::Endpoints endpoints();

}  // namespace marshrut::campaign
