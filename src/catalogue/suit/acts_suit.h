#pragma once
// What of the list suits the one who asks: activities that close an acknowledged deficit or a stated request, of one's
// subject, with a session that is not over, has a seat and takes place here or for everybody. Never here: which of them
// is the best (planning).
#include <optional>
#include <string>
#include <vector>

#include "access/work.h"
#include "catalogue/store.h"

namespace marshrut::catalogue {

using access::Work;

struct SuitedSession {
  Id<ActivitySession> session;
  Date starts;
  Date ends;
  std::string place;
  std::optional<std::int64_t> free_seats;  // none: everybody finds one
};
DESCRIBE(SuitedSession, session, starts, ends, place, free_seats)
struct SuitedActivity {
  Id<Activity> activity;
  std::string title;
  std::string provider;
  std::int64_t hours = 0;
  StudyForm form = StudyForm::in_person;
  Venue venue = Venue::centre;
  std::vector<std::string> covers;  // of the asker's own needs
  std::vector<SuitedSession> sessions;
};
DESCRIBE(SuitedActivity, activity, title, provider, hours, form, venue, covers, sessions)
struct SuitedActivities {
  std::vector<std::string> needs;  // competencies of acknowledged deficits and stated requests
  std::vector<SuitedActivity> activities;
};
DESCRIBE(SuitedActivities, needs, activities)

struct AskSuited {
  std::optional<std::string> competency;  // one of the needs
  std::optional<Venue> farthest;          // no farther than this from one's own school
};
DESCRIBE(AskSuited, competency, farthest)
Result<SuitedActivities> my_activities(Work& work, const AskSuited& request);

}  // namespace marshrut::catalogue
