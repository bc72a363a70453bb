#pragma once
// A certificate before it is issued: looked at, with no number taken and nothing written.
#include "recognition/certificate/acts_certificate.h"

namespace marshrut::recognition {

struct DraftCertificate {
  RouteId route;
};
DESCRIBE(DraftCertificate, route)
/// Refuses as issuing would.
Result<access::Download> draft_certificate(const access::Call& call, const DraftCertificate& request);

}  // namespace marshrut::recognition
