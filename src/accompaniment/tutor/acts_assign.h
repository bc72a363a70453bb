#pragma once
// Setting tutors to routes that have none: a proposal by subject and load, applied line by line as the centre left it;
// and passing a route on from one companion to another from a day.
#include <optional>
#include <string>
#include <vector>

#include "access/work.h"
#include "accompaniment/tutor/types.h"

namespace marshrut::accompaniment {

using access::Work;

struct ProposeTutors {
  std::optional<std::string> subject;  // of the teacher: only such routes
};
DESCRIBE(ProposeTutors, subject)
struct ProposedTutor {
  RouteId route;
  PersonId person;
  std::string teacher;
  std::string school;
  std::string subjects;
  PersonId tutor;  // "" when everybody at hand is full, uncertified or out of reach
  std::string tutor_name;
  bool subject_matches = false;
};
DESCRIBE(ProposedTutor, route, person, teacher, school, subjects, tutor, tutor_name, subject_matches)
struct LoadChange {
  PersonId tutor;
  std::string name;
  std::string subjects;
  std::int64_t before = 0;
  std::int64_t after = 0;
  std::int64_t most = 0;
};
DESCRIBE(LoadChange, tutor, name, subjects, before, after, most)
struct ProposedTutors {
  access::Duty duty = access::Duty::tutor;
  std::vector<ProposedTutor> routes;
  std::vector<LoadChange> loads;  // of everybody who may be set
  bool more = false;              // other routes wait behind these
};
DESCRIBE(ProposedTutors, duty, routes, loads, more)
/// Changes nothing.
Result<ProposedTutors> propose_tutors(Work& work, const ProposeTutors& request);

struct Assignment {
  RouteId route;
  PersonId tutor;
};
DESCRIBE(Assignment, route, tutor)
struct AssignTutors {
  std::vector<Assignment> assignments;
  std::optional<bool> confirmed;  // of those above the norm
};
DESCRIBE(AssignTutors, assignments, confirmed)
struct AssignmentOutcome {
  RouteId route;
  bool assigned = false;
  std::string code;
  std::string ru;
  std::string en;
};
DESCRIBE(AssignmentOutcome, route, assigned, code, ru, en)
struct AssignmentOutcomes {
  std::vector<AssignmentOutcome> outcomes;
};
DESCRIBE(AssignmentOutcomes, outcomes)
/// Each by itself: what is refused is told, the rest is set.
Result<AssignmentOutcomes> assign_tutors(Work& work, const AssignTutors& request);

struct PassOn {
  RouteId route;
  PersonId former;
  PersonId successor;
  access::Duty duty = access::Duty::tutor;
  Date since;
  std::string reason;
  std::optional<bool> confirmed;
};
DESCRIBE(PassOn, route, former, successor, duty, since, reason, confirmed)
/// The former one accompanies up to the day before, and does not reach the teacher after it.
Result<CompanionChange> pass_on(Work& work, const PassOn& request);

}  // namespace marshrut::accompaniment
