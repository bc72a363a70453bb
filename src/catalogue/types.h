#pragma once
// What a route is composed from. Enters: activities and their sessions, imported or proposed by people. Leaves:
// published activities with what they teach and with seats that can be held. Never here: who needs an activity
// (deficit), which ones suit a person (planning), and what a person chose (route).
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "regulation/profile/measures.h"

namespace marshrut::catalogue {

using regulation::ActivityKind;
using regulation::EducationType;

/// An activity is offered to teachers only when published.
enum class ActivityState { draft, moderation, published, withdrawn };
DESCRIBE_ENUM(ActivityState, draft, moderation, published, withdrawn)

enum class StudyForm { in_person, distance, blended, correspondence, individual, self_paced, recording, internship };
DESCRIBE_ENUM(StudyForm, in_person, distance, blended, correspondence, individual, self_paced, recording, internship)

/// Where one must be. `school` is the teacher's own.
enum class Venue { online, school, municipality, centre };
DESCRIBE_ENUM(Venue, online, school, municipality, centre)

enum class ActivityLevel { federal, regional, okrug, municipal, school };
DESCRIBE_ENUM(ActivityLevel, federal, regional, okrug, municipal, school)

/// How much of a competency an activity is expected to add, as a share of the whole scale (0.09 = nine percents).
struct Gain {
  std::string competency;
  double gain = 0;
  friend bool operator==(const Gain&, const Gain&) = default;
};
DESCRIBE(Gain, competency, gain)

/// `subject` and `audience` say whom it suits ("" is everybody): codes of subjects and of positions. Activities of
/// one `equivalence` teach the same: at most one of them stands in a route. Lists in a text are separated by ';'.
struct Activity {
  Id<Activity> id;
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
  std::string document;     // what is issued at the end, in words
  std::string register_no;  // in the federal register of programmes
  std::string equivalence;
  std::string technology;    // by what way it teaches, in words; "" when its provider did not say
  std::string competencies;  // codes, the main one first
  ActivityState state = ActivityState::draft;
  std::string reject_reason;
  std::string proposed_by;  // person; "" when it came by import
  std::int64_t revision = 0;
};
DESCRIBE(Activity, id, code, title, type, kind, education_type, form, level, venue, provider, subject, audience,
         hours, cost, url, document, register_no, equivalence, technology, competencies, state, reject_reason, proposed_by, revision)

/// One of these has to be over before an activity begins.
struct Prerequisite {
  Id<Activity> id;
  std::string code;
  std::string title;
};
DESCRIBE(Prerequisite, id, code, title)

enum class SessionState { open, cancelled };
DESCRIBE_ENUM(SessionState, open, cancelled)

/// One occasion to do an activity. Both days belong to it. `slots` are the days and parts of days on which one is
/// taught, "2026-10-05d;2026-10-07e" (day, evening); none where the time is one's own choice. No `seats` means that
/// everybody finds one; `taken` counts the seats held and taken and never exceeds them. On `release_days` lessons are
/// taught by somebody else. `municipality` is the territory it takes place in, "" when that does not matter.
struct ActivitySession {
  Id<ActivitySession> id;
  std::string code;
  Id<Activity> activity;
  Date starts;
  Date ends;
  std::string slots;
  std::optional<std::int64_t> seats;
  std::int64_t taken = 0;
  std::int64_t least_group = 0;  // fewer people than this, and it may not take place
  std::string place;
  std::string municipality;
  std::int64_t release_days = 0;
  SessionState state = SessionState::open;
  std::int64_t revision = 0;
};
DESCRIBE(ActivitySession, id, code, activity, starts, ends, slots, seats, taken, least_group, place, municipality,
         release_days, state, revision)

/// A seat is held while the route waits for a decision, taken once it is agreed. One that got free is offered to who waited.
enum class SeatState { held, taken, released, offered };
DESCRIBE_ENUM(SeatState, held, taken, released, offered)

/// Who waits for a seat was given one in the end, or left.
enum class WaitState { waiting, given, left };
DESCRIBE_ENUM(WaitState, waiting, given, left)

/// A competency for which the list is not redundant.
struct Scarcity {
  std::string competency;
  std::int64_t activities = 0;
  std::int64_t kinds = 0;
};
DESCRIBE(Scarcity, competency, activities, kinds)

/// What an activity adds to a competency.
struct ExpectedGain {
  std::string competency;
  Id<Activity> activity;
  double gain = 0;
};
DESCRIBE(ExpectedGain, competency, activity, gain)

}  // namespace marshrut::catalogue
