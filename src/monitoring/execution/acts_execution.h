#pragma once
// Control of execution: the stages of the regulation in force, the units that are late in each and who answers for them;
// the same as a workbook (US-G09).
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "monitoring/execution/execution.h"
#include "regulation/types.h"

namespace marshrut::monitoring {

using access::Work;

struct AskExecution {
  std::optional<std::string> stage;  // code; the first that is late when absent
  std::optional<std::string> at;     // a scope path; the widest in sight when absent
};
DESCRIBE(AskExecution, stage, at)

struct StageLine {
  std::string code;
  std::optional<std::int64_t> number;
  regulation::Words title;
  bool watched = false;         // some of its tasks has a term
  std::int64_t late = 0;        // places
  std::optional<Date> since;    // the earliest day that went by
};
DESCRIBE(StageLine, code, number, title, watched, late, since)

struct LateUnit {
  std::string path;
  std::string title;
  bool opens = false;                  // has schools of its own to look at
  std::int64_t places = 0;
  std::optional<std::int64_t> people;  // nothing where they are too few, or none
  Date due;
  std::int64_t days = 0;
  std::string responsible;  // by name, with commas; "" when nobody is appointed
};
DESCRIBE(LateUnit, path, title, opens, places, people, due, days, responsible)

struct Execution {
  std::string at;
  std::string at_title;
  std::optional<std::string> above;
  std::int64_t people_min = 0;
  std::vector<StageLine> stages;
  std::string stage;  // code of the one shown; "" when none is late
  std::vector<LateUnit> units;
};
DESCRIBE(Execution, at, at_title, above, people_min, stages, stage, units)
Result<Execution> show_execution(Work& work, const AskExecution& request);
/// Every stage, with every unit down to the schools.
Result<access::Download> export_execution(Work& work, const AskExecution& request);

}  // namespace marshrut::monitoring
