#pragma once
// Who answers for the routes of which school. Every school has at least one; those that have none are named.
#include "access/endpoint.h"
#include "governance/types.h"

namespace marshrut::governance {

using access::Work;

/// A school as it is chosen from and named.
struct SchoolName {
  std::string school;
  std::string title;
};
DESCRIBE(SchoolName, school, title)
struct ResponsibleCandidate {
  PersonId person;
  std::string name;
};
DESCRIBE(ResponsibleCandidate, person, name)
struct ResponsibleView {
  Responsible responsible;
  std::string school_title;
};
DESCRIBE(ResponsibleView, responsible, school_title)
struct Responsibles {
  Date today;
  std::vector<ResponsibleView> responsible;
  std::vector<SchoolName> schools;
  std::vector<SchoolName> uncovered;
  std::vector<ResponsibleCandidate> candidates;  // none for who may not appoint
  std::int64_t least = 0;             // for each school, by the regulation; 0 when it does not say
};
DESCRIBE(Responsibles, today, responsible, schools, uncovered, candidates, least)
Result<Responsibles> list_responsible(Work& work, const access::Nothing& request);

struct Appoint {
  PersonId person;
  std::vector<std::string> schools;
  Date since;
  std::optional<Date> until;
};
DESCRIBE(Appoint, person, schools, since, until)
/// One order for all the schools; the person holds the duty there for as long.
Result<Responsibles> appoint_responsible(Work& work, const Appoint& request);

struct EndResponsible {
  Id<Responsible> responsible;
  Date until;
  std::int64_t revision = 0;
};
DESCRIBE(EndResponsible, responsible, until, revision)
Result<Responsibles> end_responsible(Work& work, const EndResponsible& request);

/// Schools that are open at the places one may see, by their titles.
std::vector<SchoolName> open_schools(Work& work, const std::vector<std::string>& paths);
/// The places of a horizon, none within another.
std::vector<std::string> paths_of(const Work& work, const access::Horizon& horizon);

}  // namespace marshrut::governance
