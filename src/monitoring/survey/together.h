#pragma once
// Answers to a questionnaire that promises to name nobody are told in groups (KIR-3.7.3, security row 6): once a group of
// enough people is together it is told, at its place and at every place around it, then and for ever. Two numbers, of two
// places or of two days, differ by whole groups and never by an answer. Pure.
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/time.h"

namespace marshrut::monitoring {

/// A survey of satisfaction as it was submitted.
struct GivenSurvey {
  Date day;
  std::string path;  // where its person worked that day
  access::PersonId person;
  double mean = 0;      // over its scales
  std::string answers;  // JSON; "" unless asked for
};
DESCRIBE(GivenSurvey, day, path, person, mean, answers)

/// One that is told: since `since`, at `path` and above.
struct ToldSurvey {
  std::size_t given = 0;  // its place in the list
  std::string path;
  Date since;
};

/// Those told by the morning of `day`, of surveys of the days before in the order of their days. A workplace tells its own
/// on the day after the one that made its group full. Those still waiting when a month is over are told by the nearest
/// place around them where they are enough together; where they are not even in the region, they wait on.
std::vector<ToldSurvey> told_together(std::span<const GivenSurvey> given, std::int64_t people_min, Date day);

}  // namespace marshrut::monitoring
