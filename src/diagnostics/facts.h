#pragma once
// What diagnostics tells the rooms below, in the same transaction.
#include <map>

#include "diagnostics/types.h"
#include "psychometrics/scoring/placement.h"

namespace marshrut::diagnostics {

struct AttemptFinished {
  PersonId person;
  AttemptId attempt;
  std::string campaign;
};

/// An expert could not read a file; another may be sent until a day.
struct FileReturned {
  PersonId person;
  AttemptId attempt;
  std::string reason;
  Date until;
};

/// A key was corrected and the result is another one now; ResultReady was told of it before.
struct ResultRescored {
  PersonId person;
  AttemptId attempt;
};

/// Everything is marked and the result is computed.
struct ResultReady {
  PersonId person;
  AttemptId attempt;
  std::string campaign;
  Purpose purpose = Purpose::initial;
  Date measured_on;  // the day it was finished
  std::vector<MeasuredResult> competencies;
  std::map<std::string, psychometrics::OnScale> on_scale;  // by competency, where its answers could be placed
};

}  // namespace marshrut::diagnostics
