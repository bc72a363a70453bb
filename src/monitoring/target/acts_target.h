#pragma once
// Targets as a ministry sets them and as those who read indicators see them, beside what is reached (US-G04).
#include "access/endpoint.h"
#include "monitoring/target/target.h"
#include "regulation/types.h"

namespace marshrut::monitoring {

using access::Work;

/// An indicator of a year; `reached` is of the region today, only for this year and where it may be told.
struct TargetLine {
  std::string indicator;
  regulation::Words title;
  std::string unit;
  std::int64_t year = 0;
  double value = 0;
  std::optional<double> reached;
  std::vector<TargetVersion> versions;  // the newest first
};
DESCRIBE(TargetLine, indicator, title, unit, year, value, reached, versions)
struct TargetIndicator {
  std::string code;
  regulation::Words title;
  std::string unit;
};
DESCRIBE(TargetIndicator, code, title, unit)
struct Targets {
  bool may_set = false;
  std::int64_t year = 0;  // this one
  std::vector<TargetIndicator> indicators;  // that a target can be set for
  std::vector<TargetLine> targets;          // the latest year first
};
DESCRIBE(Targets, may_set, year, indicators, targets)
Result<Targets> list_targets(Work& work, const access::Nothing& request);

struct SetTarget {
  std::string indicator;
  std::int64_t year = 0;
  double value = 0;
  std::string reason;
  std::int64_t version = 0;  // the last that its author saw, 0 for none
};
DESCRIBE(SetTarget, indicator, year, value, reason, version)
Result<Targets> set_target(Work& work, const SetTarget& request);

}  // namespace marshrut::monitoring
