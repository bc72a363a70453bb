#include "deficit/store.h"

#include "queries.h"

namespace marshrut::deficit {

using std::string;

namespace {

enum class BasisPart { finding, request, self_assessed, described };
DESCRIBE_ENUM(BasisPart, finding, request, self_assessed, described)

struct BasisRow {
  BasisPart part = BasisPart::finding;
  string id;
  FindingKind kind = FindingKind::deficit;
  string competency;
  string level;
  std::optional<double> percent, low, high;
  double required = 0;
  FindingSource source = FindingSource::diagnostics;
  std::optional<Date> on_day;
  string words;
  string reason;
};
DESCRIBE(BasisRow, part, id, kind, competency, level, percent, low, high, required, source, on_day, words, reason)

}  // namespace

Basis basis_of(db::Session& rows, const string& region, const PersonId& person) {
  Basis basis;
  rows.each<BasisRow>(queries::basis, [&](BasisRow&& row) {
    auto day = row.on_day.value_or(Date{});
    switch (row.part) {
      case BasisPart::finding:
        basis.findings.push_back({{row.id}, row.kind, row.competency, row.level, row.percent, row.low, row.high,
                                  row.required, row.source, day});
        break;
      case BasisPart::request: basis.requests.push_back({{row.id}, row.words, row.reason, row.competency, day}); break;
      case BasisPart::self_assessed: basis.self_assessed = true; break;
      case BasisPart::described: basis.described = true; break;
    }
  }, region, person);
  return basis;
}

std::vector<Finding> findings_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Finding>(queries::findings_of, region, person);
}

std::vector<FindingOutcome> outcomes_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<FindingOutcome>(queries::outcomes_of, region, person);
}

}  // namespace marshrut::deficit
