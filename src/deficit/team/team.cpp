#include "deficit/team/team.h"

#include <algorithm>
#include <tuple>

namespace marshrut::deficit {

TeamPicture team_picture(std::int64_t measured, std::vector<CompetencyPeople> counts, std::int64_t people_min) {
  TeamPicture picture{.people_min = people_min};
  if (measured < people_min) return picture;
  picture.shown = true;
  picture.measured = measured;
  for (auto& count : counts) {
    if (count.people == 0) continue;
    if (count.people < people_min || count.people >= measured)
      ++picture.hidden;
    else
      picture.competencies.push_back(std::move(count));
  }
  auto order = [](const CompetencyPeople& count) { return std::tuple(-count.people, count.competency); };
  std::ranges::sort(picture.competencies, {}, order);
  return picture;
}

}  // namespace marshrut::deficit
