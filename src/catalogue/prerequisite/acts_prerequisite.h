#pragma once
// What has to be over before an activity begins, as the centre says it.
#include "catalogue/acts.h"

namespace marshrut::catalogue {

inline constexpr std::size_t prerequisites_most = 20;

struct SetPrerequisites {
  Id<Activity> activity;
  std::vector<Id<Activity>> prerequisites;  // one of them; none: it may come first
  std::int64_t revision = 0;                // of the activity
};
DESCRIBE(SetPrerequisites, activity, prerequisites, revision)
/// Refuses what would close a circle, with the title of what closes it.
Result<ActivityCard> set_prerequisites(Work& work, const SetPrerequisites& request);

}  // namespace marshrut::catalogue
