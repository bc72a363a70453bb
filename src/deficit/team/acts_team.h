#pragma once
// The picture of a school's team for its head: how many share a zone of growth, nobody by name, nothing about few.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "deficit/acts_context.h"

namespace marshrut::deficit {

struct ShowTeam {
  std::string school;
};
DESCRIBE(ShowTeam, school)
struct TeamLine {
  std::string competency;
  std::string title;
  std::string group;
  std::int64_t people = 0;
};
DESCRIBE(TeamLine, competency, title, group, people)
struct TeamView {
  std::string school;
  std::string school_title;
  bool shown = false;  // false: fewer people than `people_min` have a result
  std::int64_t people_min = 0;
  std::int64_t measured = 0;
  std::vector<TeamLine> competencies;
  std::int64_t hidden = 0;  // competencies whose number is not told
  std::vector<regulation::GroupRule> groups;
};
DESCRIBE(TeamView, school, school_title, shown, people_min, measured, competencies, hidden, groups)
Result<TeamView> show_team(Work& work, const ShowTeam& request);

}  // namespace marshrut::deficit
