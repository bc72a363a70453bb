#pragma once
// What recognition tells the rooms below, in the same transaction.
#include "recognition/types.h"

namespace marshrut::recognition {

struct CertificateIssued {
  RouteId route;
  access::PersonId person;
  std::string number;
};

}  // namespace marshrut::recognition
