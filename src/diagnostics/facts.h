#pragma once
// What diagnostics tells the rooms below, in the same transaction.
#include "diagnostics/types.h"

namespace marshrut::diagnostics {

struct AttemptFinished {
  PersonId person;
  AttemptId attempt;
  std::string campaign;
};

/// Everything is marked and the result is computed.
struct ResultReady {
  PersonId person;
  AttemptId attempt;
  std::string campaign;
  Purpose purpose = Purpose::initial;
  Date measured_on;  // the day it was finished
  std::vector<MeasuredResult> competencies;
};

}  // namespace marshrut::diagnostics
