#pragma once
// Tutors as the centre knows them: the certificate of the federal operator, the load, who passed whom to whom. Enters:
// what the centre keeps. Leaves: whether somebody may be set to a route. Never here: the route itself.
#include <string>

#include "accompaniment/types.h"

namespace marshrut::accompaniment {

/// Both days are included. A person may hold several, one after another.
struct TutorCertificate {
  PersonId person;
  std::string number;
  std::string issuer;
  Date valid_from;
  Date valid_to;
  std::int64_t revision = 0;
};
DESCRIBE(TutorCertificate, person, number, issuer, valid_from, valid_to, revision)

/// Open routes and the hours of their activities.
struct Load {
  std::int64_t routes = 0;
  std::int64_t hours = 0;
};
DESCRIBE(Load, routes, hours)
struct PersonLoad {
  PersonId person;
  Load load;
};
DESCRIBE(PersonLoad, person, load)
/// Checkpoints whose day came while a person accompanied the route, and those held by that day.
struct PointsInTime {
  PersonId person;
  std::int64_t due = 0;
  std::int64_t in_time = 0;
};
DESCRIBE(PointsInTime, person, due, in_time)

/// A teacher's route went from one companion to another.
struct CompanionChange {
  Id<CompanionChange> id;
  RouteId route;
  PersonId person;  // the teacher
  std::string teacher;
  access::Duty duty = access::Duty::tutor;
  PersonId former;
  std::string former_name;
  PersonId successor;
  std::string successor_name;
  Date since;
  std::string reason;
  Instant at_ms;
};
DESCRIBE(CompanionChange, id, route, person, teacher, duty, former, former_name, successor, successor_name, since, reason,
         at_ms)

}  // namespace marshrut::accompaniment
