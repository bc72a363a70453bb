#pragma once
// How the stages of a regulation are kept to: what is late, at which place, since when, and who answers for the place
// (US-G09, KAL-0.3). Counts and places, and officers by name; nobody whose route it is. Pure.
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/time.h"
#include "regulation/profile/stages.h"

namespace marshrut::monitoring {

/// Of one kind of work, at the place that should have done it; `people` is 0 where it is the place's own work.
struct LateWork {
  std::string path;
  Date due;  // the earliest day that went by
  std::int64_t people = 0;
};
DESCRIBE(LateWork, path, due, people)
using LateByTask = std::map<regulation::TaskKind, std::vector<LateWork>>;

/// Late works of one unit below a place: a municipality, a school or the place itself.
struct LateAt {
  std::string path;
  Date due;
  std::int64_t people = 0;
  std::int64_t places = 0;
};

/// The late works of a stage: those of its tasks; nothing for a stage none of whose tasks has a term.
std::optional<std::vector<LateWork>> late_in(const regulation::StageRule& stage, const LateByTask& late);
/// By unit one level below `root`, the longest late first.
std::vector<LateAt> units_below(const std::string& root, std::span<const LateWork> works);

/// Where the decision of a step lies: at the school of a route, in its municipality, or with the region's own. `awaits` is
/// ";head;centre;".
std::string place_of_decision(const std::string& path, const std::string& awaits);

}  // namespace marshrut::monitoring
