#pragma once
// What accompaniment tells the rooms below, in the same transaction.
#include "accompaniment/types.h"

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
struct QuestionAsked {
  RouteId route;
  PersonId person;  // whose route it is
  Id<Question> question;
  QuestionSide side = QuestionSide::teacher;
};

}  // namespace marshrut::accompaniment
