#pragma once
// The list of activities as people use it: reading, offering, moderating, opening and cancelling sessions.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "catalogue/programme/programme.h"
#include "catalogue/rules.h"

namespace marshrut::catalogue {

using access::Work;

/// Whether one sees what is not published: who moderates, and who offers.
bool sees_all(const Work& work);

struct ShowActivity {
  Id<Activity> activity;
};
DESCRIBE(ShowActivity, activity)
struct SessionLine {
  ActivitySession session;
  std::optional<std::int64_t> free_seats;
  std::int64_t waiting = 0;  // people who wait for a seat
};
DESCRIBE(SessionLine, session, free_seats, waiting)
struct ActivityCard {
  Activity activity;
  std::vector<Gain> gains;
  std::vector<SessionLine> sessions;  // that are not over
  std::vector<Prerequisite> prerequisites;  // one of them has to be over before
};
DESCRIBE(ActivityCard, activity, gains, sessions, prerequisites)
Result<ActivityCard> show_activity(Work& work, const ShowActivity& request);

/// An activity as it is offered; `competencies` is "A;B=0.05".
struct OfferActivity {
  std::string code;
  std::string title;
  std::string type;
  ActivityKind kind = ActivityKind::learning;
  EducationType education_type = EducationType::informal;
  StudyForm form = StudyForm::in_person;
  ActivityLevel level = ActivityLevel::regional;
  Venue venue = Venue::centre;
  std::string provider;
  std::string subject;
  std::string audience;
  std::int64_t hours = 0;
  double cost = 0;
  std::string url;
  std::string document;
  std::string register_no;
  std::string equivalence;
  std::optional<std::string> technology;
  std::string competencies;
};
DESCRIBE(OfferActivity, code, title, type, kind, education_type, form, level, venue, provider, subject, audience, hours,
         cost, url, document, register_no, equivalence, technology, competencies)
/// The offer goes to moderation.
Result<ActivityCard> offer_activity(Work& work, const OfferActivity& request);

struct ModerateActivity {
  Id<Activity> activity;
  ActivityCommand command = ActivityCommand::publish;
  std::string reason;
  std::int64_t revision = 0;
};
DESCRIBE(ModerateActivity, activity, command, reason, revision)
Result<ActivityCard> moderate_activity(Work& work, const ModerateActivity& request);

struct OpenSession {
  Id<Activity> activity;
  std::string code;
  Date starts;
  Date ends;
  std::string slots;
  std::optional<std::int64_t> seats;
  std::int64_t least_group = 0;
  std::string place;
  std::string municipality;
  std::int64_t release_days = 0;
};
DESCRIBE(OpenSession, activity, code, starts, ends, slots, seats, least_group, place, municipality, release_days)
Result<ActivityCard> open_session(Work& work, const OpenSession& request);

struct ChangeSession {
  Id<ActivitySession> session;
  std::optional<std::int64_t> seats;  // as many as before when absent
  SessionState state = SessionState::open;
  std::int64_t revision = 0;
};
DESCRIBE(ChangeSession, session, seats, state, revision)
/// Seats and cancelling; days and places are changed by move_session. Seats that are added go to those who wait.
Result<ActivityCard> change_session(Work& work, const ChangeSession& request);

struct Scarcities {
  std::int64_t choices_min = 0;   // that the regulation asks for
  std::vector<Scarcity> scarce;   // competencies below it, the poorest first
};
DESCRIBE(Scarcities, choices_min, scarce)
Result<Scarcities> list_scarcities(Work& work, const access::Nothing&);

/// Told when a session is cancelled; routes that chose it must be corrected.
struct SessionCancelled {
  Id<ActivitySession> session;
};

}  // namespace marshrut::catalogue
