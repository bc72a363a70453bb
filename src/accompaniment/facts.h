#pragma once
// What accompaniment tells the rooms below, in the same transaction.
#include <vector>

#include "accompaniment/tutor/types.h"

namespace marshrut::accompaniment {

struct EvidenceSent {
  RouteId route;
  PersonId person;
  EvidenceId evidence;
};
struct EvidenceReviewed {
  RouteId route;
  PersonId person;
  EvidenceId evidence;
  EvidenceState state = EvidenceState::accepted;
};
/// Somebody set who accompanies the route; `joined` did not before.
struct TeamSet {
  RouteId route;
  PersonId person;
  std::vector<PersonId> joined;
};
struct CompanionChanged {
  CompanionChange change;
};
struct QuestionAsked {
  RouteId route;
  PersonId person;  // whose route it is
  Id<Question> question;
  QuestionSide side = QuestionSide::teacher;
};

}  // namespace marshrut::accompaniment
