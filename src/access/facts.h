#pragma once
// What access tells the rooms below, in the same transaction.
#include <string>

#include "access/types.h"

namespace marshrut::access {

struct ConsentGiven {
  PersonId person;
  std::string kind;
};
struct ConsentWithdrawn {
  PersonId person;
  std::string kind;
};

}  // namespace marshrut::access
