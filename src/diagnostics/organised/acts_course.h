#pragma once
// A sitting as who organises it sees it while it goes on and after: who works, how long they still have, who needs more time or
// larger print, and what is worth looking at. Never what was answered, and nothing is decided by any of it.
#include "access/endpoint.h"
#include "campaign/sitting/acts_protocol.h"
#include "diagnostics/result/course.h"
#include "diagnostics/take/acts_accommodation.h"

namespace marshrut::diagnostics {

using access::Work;

struct PersonInCourse {
  PersonId person;
  std::string name;
  std::string school;
  std::optional<AttemptState> state;  // absent: no work was given
  std::int64_t items = 0;
  std::int64_t given = 0;
  std::optional<Instant> started_ms;
  std::optional<Instant> deadline_ms;
  bool halted = false;
  bool unconsented = false;  // stands because the consent was withdrawn
  std::int64_t minutes_beyond = 0;  // what the accommodation comes to
  MyAccommodation accommodation;
  std::int64_t absences = 0;
  std::vector<Doubt> doubts;  // worth a look; of what is finished
};
DESCRIBE(PersonInCourse, person, name, school, state, items, given, started_ms, deadline_ms, halted, unconsented,
         minutes_beyond, accommodation, absences, doubts)
struct CourseOfSitting {
  campaign::Sitting sitting;
  std::string campaign_title;
  Instant server_ms;
  std::vector<campaign::PauseLine> pauses;
  std::vector<PersonInCourse> people;
};
DESCRIBE(CourseOfSitting, sitting, campaign_title, server_ms, pauses, people)

struct AskCourse {
  campaign::SittingId sitting;
};
DESCRIBE(AskCourse, sitting)
Result<CourseOfSitting> course_of_sitting(Work& work, const AskCourse& request);

struct AccommodateInSitting {
  campaign::SittingId sitting;
  PersonId person;
  std::int64_t extra_percent = 0;
  std::int64_t extra_minutes = 0;
  bool large_print = false;
  std::int64_t revision = 0;
};
DESCRIBE(AccommodateInSitting, sitting, person, extra_percent, extra_minutes, large_print, revision)
/// For somebody who sits there.
Result<MyAccommodation> accommodate_in_sitting(Work& work, const AccommodateInSitting& request);

}  // namespace marshrut::diagnostics
