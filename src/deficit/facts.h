#pragma once
// What deficit tells the rooms below, in the same transaction.
#include <string>

#include "deficit/types.h"

namespace marshrut::deficit {

/// A result left `count` findings that await a specialist.
struct FindingsProposed {
  PersonId person;
  std::string attempt;
  std::int64_t count = 0;
};

/// Nothing of the attempt awaits a specialist any more: the conclusion is given (KIR-3.6.2.3).
struct ConclusionGiven {
  PersonId person;
  std::string campaign;
  std::string attempt;
};

struct FindingAcknowledged {
  PersonId person;
  Id<Finding> finding;
};

/// The finding is no ground any more: the person rejected it, or a specialist changed or dropped it.
struct FindingWithdrawn {
  PersonId person;
  Id<Finding> finding;
};

struct FindingEliminated {
  PersonId person;
  Id<Finding> finding;
  std::string attempt;
};

struct RequestStated {
  PersonId person;
  Id<EducationalRequest> request;
};

struct RequestAnswered {
  PersonId person;
  Id<EducationalRequest> request;
};

struct RequestWithdrawn {
  PersonId person;
  Id<EducationalRequest> request;
};

}  // namespace marshrut::deficit
