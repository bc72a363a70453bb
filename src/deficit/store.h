#pragma once
// Rows of findings and what they rest on. Owner: deficit; later rooms read basis_of and findings_of. No rights here.
#include <optional>
#include <string>
#include <vector>

#include "deficit/types.h"
#include "platform/db/database.h"

namespace marshrut::deficit {

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
};
DESCRIBE(Basis, findings, requests, described, self_assessed)
/// One statement.
Basis basis_of(db::Session& rows, const std::string& region, const PersonId& person);

/// All findings of a person, the latest first.
std::vector<Finding> findings_of(db::Session& rows, const std::string& region, const PersonId& person);
/// What later results made of the person's findings, in the order of time.
std::vector<FindingOutcome> outcomes_of(db::Session& rows, const std::string& region, const PersonId& person);

}  // namespace marshrut::deficit
