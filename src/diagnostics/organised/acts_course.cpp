#include "diagnostics/organised/acts_course.h"

#include <algorithm>

#include "access/errors.h"
#include "campaign/acts.h"
#include "campaign/errors.h"
#include "diagnostics/result/acts_doubts.h"
#include "diagnostics/store.h"
#include "diagnostics/take/accommodation.h"
#include "diagnostics/take/lifecycle.h"

namespace marshrut::diagnostics {
namespace {

PersonInCourse standing_of(Work& work, const campaign::SeatedPerson& seated, const std::string& campaign, Purpose purpose) {
  PersonInCourse person{seated.person, seated.name, seated.school};
  const auto accommodation = accommodation_of(work.rows, work.region, seated.person);
  person.accommodation = own_accommodation(accommodation);
  const auto attempt = find_attempt_in(work.rows, work.region, seated.person, campaign, purpose);
  if (!attempt) return person;
  const bool begun = attempt->state != AttemptState::ready;
  person.state = state_at(*attempt, work.now);
  person.items = attempt->items;
  person.given = static_cast<std::int64_t>(store::answers_of(work.rows, work.region, attempt->id).size());
  person.started_ms = attempt->started_ms;
  person.deadline_ms = attempt->deadline_ms;
  person.halted = attempt->halted_ms.has_value();
  person.unconsented = attempt->paused_ms && !attempt->halted_ms;
  person.minutes_beyond = begun ? attempt->extra_minutes : extra_minutes_of(accommodation, attempt->minutes);
  person.absences = static_cast<std::int64_t>(store::absences_of(work.rows, work.region, attempt->id).size());
  if (attempt->state == AttemptState::scored) person.doubts = doubts_of(work, *attempt);
  return person;
}

}  // namespace

Result<CourseOfSitting> course_of_sitting(Work& work, const AskCourse& request) {
  const auto sitting = TRY(campaign::sitting_of_organiser(work, request.sitting));
  const auto campaign = TRY(campaign::load_campaign(work, sitting.campaign));
  const auto purpose = campaign.kind == campaign::CampaignKind::repeat ? Purpose::repeat : Purpose::initial;
  CourseOfSitting course{sitting, campaign.title, work.now, campaign::pause_lines(work, sitting.id), {}};
  for (const auto& seated : campaign::seated_people(work, sitting.id))
    course.people.push_back(standing_of(work, seated, campaign.id.value, purpose));
  return course;
}

Result<MyAccommodation> accommodate_in_sitting(Work& work, const AccommodateInSitting& request) {
  const auto sitting = TRY(campaign::sitting_of_organiser(work, request.sitting));
  if (sitting.state == campaign::SittingState::held) return fail(campaign::errors::sitting_held);
  if (request.person == work.actor.person) return fail(campaign::errors::not_for_oneself, "/person");
  const auto people = campaign::seated_people(work, sitting.id);
  if (std::ranges::find(people, request.person, &campaign::SeatedPerson::person) == people.end())
    return fail(access::errors::not_found, "/person");
  return set_accommodation(work, {request.person, request.extra_percent, request.extra_minutes, request.large_print,
                                  request.revision});
}

}  // namespace marshrut::diagnostics
