#pragma once
// The anonymous picture of a team. It tells how many people share a zone of growth, never who: a number that would
// speak of few people, or of each of them, is not told.
#include <string>
#include <vector>

#include "base/describe.h"

namespace marshrut::deficit {

/// How many people of a team have an open finding of the competency.
struct CompetencyPeople {
  std::string competency;
  std::int64_t people = 0;
};
DESCRIBE(CompetencyPeople, competency, people)

struct TeamPicture {
  bool shown = false;             // false: too few people were measured
  std::int64_t people_min = 0;    // fewer than this are not told
  std::int64_t measured = 0;      // people with a result; 0 when not shown
  std::vector<CompetencyPeople> competencies;  // the most frequent first
  std::int64_t hidden = 0;        // competencies with a finding that are not told
};

/// `people_min` is the regulation's; a number below it is hidden, and so is one that equals all measured people,
/// because it would tell of each of them.
TeamPicture team_picture(std::int64_t measured, std::vector<CompetencyPeople> counts, std::int64_t people_min);

}  // namespace marshrut::deficit
