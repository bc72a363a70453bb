#include "competency/acts.h"

#include <algorithm>

namespace marshrut::competency {

Result<Frame> frame(Work& work, const Nothing&) {
  Frame answer;
  for (auto& competency : competencies(work.rows, work.region)) {
    auto group = std::ranges::find(answer.groups, competency.group, &CompetencyGroup::code);
    if (group == answer.groups.end()) group = answer.groups.insert(answer.groups.end(), {competency.group, {}});
    group->competencies.push_back(std::move(competency));
  }
  return answer;
}

Result<LabourActions> labour_actions(Work& work, const Nothing&) {
  return LabourActions{store::labour_actions(work.rows, work.region)};
}

Result<Needs> needs(Work& work, const AskNeeds& request) {
  return Needs{needs_of(work.rows, work.region, {request.position, request.subject, request.category.value_or("")})};
}

}  // namespace marshrut::competency
