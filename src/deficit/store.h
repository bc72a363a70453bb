#pragma once
// Rows of findings and what they rest on. Owner: deficit; later rooms read basis_of and findings_of. No rights here.
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "deficit/external/exams.h"
#include "deficit/map/deficit_map.h"
#include "deficit/team/team.h"
#include "deficit/types.h"
#include "platform/db/database.h"

namespace marshrut::deficit {

std::int64_t count_changes(db::Session& rows, const std::string& region);
/// Of everybody who was measured twice, by competency.
std::vector<MeasuredChange> changes_measured(db::Session& rows, const std::string& region);

/// A finding that the person acknowledged and that no later result found eliminated. The interval is that of the
/// measurement; a finding that a specialist added has none.
struct AcknowledgedFinding {
  Id<Finding> finding;
  FindingKind kind = FindingKind::deficit;
  std::string competency;
  std::string level;
  std::optional<double> percent;
  std::optional<double> low;
  std::optional<double> high;
  double required = 0;
  FindingSource source = FindingSource::diagnostics;
  Date acknowledged_on;
};
DESCRIBE(AcknowledgedFinding, finding, kind, competency, level, percent, low, high, required, source, acknowledged_on)

/// A request that was stated and not withdrawn.
struct StatedRequest {
  Id<EducationalRequest> request;
  std::string text;
  std::string reason;
  std::string competency;  // "" when it names none
  Date stated_on;
};
DESCRIBE(StatedRequest, request, text, reason, competency, stated_on)

/// What a route of the person may rest on (KIR-3.2.1), and what its diagnostic section may tell.
struct Basis {
  std::vector<AcknowledgedFinding> findings;
  std::vector<StatedRequest> requests;
  bool described = false;      // a specialist confirmed at least one finding
  bool self_assessed = false;  // every action of the self-assessment is marked
  std::vector<std::string> priorities;  // competencies that the priority programmes of the day name
};
DESCRIBE(Basis, findings, requests, described, self_assessed, priorities)
/// One statement.
Basis basis_of(db::Session& rows, const std::string& region, const PersonId& person, Date today);

/// Who acknowledged a finding of the competency that stands.
std::vector<PersonId> people_acknowledging(db::Session& rows, const std::string& region, const std::string& competency);

/// Who has an acknowledged finding or a stated request, in the order in which the first was named.
std::vector<PersonId> people_with_grounds(db::Session& rows, const std::string& region);

/// All findings of a person, the latest first.
std::vector<Finding> findings_of(db::Session& rows, const std::string& region, const PersonId& person);
/// What later results made of the person's findings, in the order of time.
std::vector<FindingOutcome> outcomes_of(db::Session& rows, const std::string& region, const PersonId& person);

/// What every result of a person measured, the latest first.
std::vector<MeasuredStanding> standings_of(db::Session& rows, const std::string& region, const PersonId& person);

namespace store {

std::optional<Finding> find_finding(db::Session& rows, const std::string& region, const Id<Finding>& id);
/// The open finding of the competency, if the person has one.
std::optional<Id<Finding>> find_open(db::Session& rows, const std::string& region, const PersonId& person,
                                     const std::string& competency);
void insert(db::Session& rows, const std::string& region, const Finding& finding);
/// False when it was changed since `finding.revision`.
bool update(db::Session& rows, const std::string& region, const Finding& finding);

struct FindingPage {
  std::string path;
  std::string campaign;  // "" for any
  std::string state;
  std::string after_day;  // of the last row of the page above
  std::string after_path;
  PersonId after_person;
  Id<Finding> after;
  int rows = 0;
};
std::vector<Finding> findings_below(db::Session& rows, const std::string& region, const FindingPage& page);
struct StateCount {
  FindingState state = FindingState::proposed;
  std::int64_t findings = 0;
};
DESCRIBE(StateCount, state, findings)
std::vector<StateCount> states_below(db::Session& rows, const std::string& region, const std::string& path,
                                     const std::string& campaign);
std::int64_t count_proposed(db::Session& rows, const std::string& region, const PersonId& person,
                            const std::string& attempt);

void save(db::Session& rows, const std::string& region, const FindingOutcome& outcome);
void save(db::Session& rows, const std::string& region, const MeasuredStanding& standing);
void save(db::Session& rows, const std::string& region, const MeasuredChange& change);

std::int64_t count_measured_at(db::Session& rows, const std::string& region, const std::string& path);
std::vector<CompetencyPeople> people_by_competency(db::Session& rows, const std::string& region,
                                                   const std::string& path);

/// Of every workplace of the region.
std::vector<PlaceMeasured> measured_by_workplace(db::Session& rows, const std::string& region);
std::vector<PlaceCount> deficits_by_workplace(db::Session& rows, const std::string& region);
std::vector<PlaceCount> requested_by_workplace(db::Session& rows, const std::string& region);

void save(db::Session& rows, const std::string& region, const ExamResult& result);
std::vector<ExamResult> exams_below(db::Session& rows, const std::string& region, const std::string& path);

}  // namespace store
}  // namespace marshrut::deficit
