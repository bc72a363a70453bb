#pragma once
// How much has been done and how much may be: pivots and nodes are counted, so that a budget of work stops at the same place
// on every machine. `late` is looked at between nodes and promises a valid plan and bound, not identity.
#include <cstdint>
#include <functional>
#include <limits>

#include "planning/kernel/answer.h"

namespace marshrut::planning::kernel {

struct Budget {
  std::int64_t work = std::numeric_limits<std::int64_t>::max();
  std::function<bool()> late;  // nothing: never
  double gap = 0;  // relative: what is no more than this better than what was found is bounded and not looked for
};

struct Work {
  std::int64_t pivots = 0;
  std::int64_t nodes = 0;
  const Budget* budget = nullptr;
  StoppedBy stopped_by = StoppedBy::proof;

  std::int64_t done() const { return pivots + nodes; }
  std::int64_t pivots_most() const { return budget->work - nodes; }
  /// Whether to end here; says why.
  bool over() {
    if (stopped_by != StoppedBy::proof) return true;
    if (done() >= budget->work) stopped_by = StoppedBy::work;
    else if (budget->late && budget->late()) stopped_by = StoppedBy::time;
    return stopped_by != StoppedBy::proof;
  }
};

}  // namespace marshrut::planning::kernel
