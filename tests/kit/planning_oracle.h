#pragma once
// The optimum of one teacher's instance by an independent mixed-integer solver (CBC), for tests and the bench alone. Built
// from the checker's facts, not the kernel's model; the curves are linearised from below with 48 points for each need, so
// that its optimum lies at most 0.02 % below the exact one.
#include "planning/checker/facts.h"

namespace marshrut::kit {

struct OracleAnswer {
  bool feasible = false;
  bool proven = false;
  double value = 0;  // with the price of missed kinds taken out again
  double cpu_ms = 0;
  int sessions = 0;  // that may be taken
  int rows = 0;
};

OracleAnswer planning_optimum(const planning::checker::Region& region, double seconds_most);

}  // namespace marshrut::kit
