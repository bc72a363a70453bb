#pragma once
// The report of the experts' severity (severity.h) from the marks by criterion of the last year that are counted. The centre
// and the administrator see everybody's, an expert their own alone (US-E12). It takes up to a second of work, which is done
// between two transactions.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "diagnostics/marking/severity.h"

namespace marshrut::diagnostics {

/// A criterion, in words, by which an expert is stricter or milder than by the others.
struct BiasLine {
  std::string question;
  std::string criterion;
  std::int64_t marks = 0;
  double z = 0;
  SeverityWord word = SeverityWord::alike;
};
DESCRIBE(BiasLine, question, criterion, marks, z, word)

struct SeverityLine {
  PersonId person;
  std::string name;
  std::int64_t works = 0;
  std::int64_t common = 0;  // works that another expert marked too
  ExpertStanding standing = ExpertStanding::few;
  std::optional<MeasuredSeverity> measured;
  std::vector<BiasLine> biases;
};
DESCRIBE(SeverityLine, person, name, works, common, standing, measured, biases)

struct Severities {
  SeverityState state = SeverityState::few;
  std::vector<SeverityLine> experts;             // by name
  std::vector<std::vector<std::string>> groups;  // where not all are linked: names of who is
  double fair_average = 0;                       // points of a criterion
  std::int64_t marks = 0;  // that were compared: the latest, at most 20,000
  std::int64_t common_min = common_works_min;
  std::int64_t late_days = diagnostics::late_days;
};
DESCRIBE(Severities, state, experts, groups, fair_average, marks, common_min, late_days)

/// Everybody who marked; leaves an entry in the journal.
Result<Severities> severity_seen(const access::Call& call, const access::Nothing&);
/// The same with the asker's line alone, and without groups.
Result<Severities> own_severity(const access::Call& call, const access::Nothing&);

}  // namespace marshrut::diagnostics
