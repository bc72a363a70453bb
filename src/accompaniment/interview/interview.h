#pragma once
// A talk of the head or the deputy with a teacher who ended a course: what of the route is to be corrected. It is made by
// the regulation's rule when the course is proven done, never by hand, and is held once: its protocol does not change.
#include "accompaniment/types.h"
#include "base/result.h"

namespace marshrut::accompaniment {

enum class InterviewState { waiting, held };
DESCRIBE_ENUM(InterviewState, waiting, held)

struct Interview {
  Id<Interview> id;
  RouteId route;
  RouteItemId item;
  PersonId person;
  std::string path;
  std::string teacher;
  std::string school;
  std::string course;
  Date created_on;
  Date due;
  InterviewState state = InterviewState::waiting;
  std::optional<Date> held_on;
  std::string participants;
  std::string changes;    // what of the route changes
  std::string decisions;
  std::string paper;      // of the register, "" when the regulation names none
  std::string number;
  std::int64_t revision = 0;
};
DESCRIBE(Interview, id, route, item, person, path, teacher, school, course, created_on, due, state, held_on, participants,
         changes, decisions, paper, number, revision)
using InterviewId = Id<Interview>;

/// What was said, as it goes into the protocol.
struct InterviewWords {
  Date held_on;
  std::string participants;
  std::string changes;
  std::string decisions;
};

/// Refuses a day ahead or before the course was closed, and empty or endless words; else the interview held. `changes` may
/// be empty: nothing changes is an outcome too.
Result<Interview> held(Interview waiting, const InterviewWords& said, Date today);

/// The route shown to the head or the deputy: it is presented, not approved.
struct Presentation {
  RouteId route;
  PersonId person;
  std::string path;
  std::string teacher;
  Date presented_on;
  PersonId receiver;
  std::string receiver_name;
  std::string note;
};
DESCRIBE(Presentation, route, person, path, teacher, presented_on, receiver, receiver_name, note)

}  // namespace marshrut::accompaniment
