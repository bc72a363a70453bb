#include "deficit/store.h"

#include "base/text.h"
#include "queries.h"

namespace marshrut::deficit {

using std::string;

namespace {

enum class BasisPart { finding, request, self_assessed, described, priority };
DESCRIBE_ENUM(BasisPart, finding, request, self_assessed, described, priority)

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

Basis basis_of(db::Session& rows, const string& region, const PersonId& person, Date today) {
  Basis basis;
  rows.each<BasisRow>(
      queries::basis,
      [&](BasisRow&& row) {
        auto day = row.on_day.value_or(Date{});
        switch (row.part) {
          case BasisPart::finding:
            basis.findings.push_back({{row.id},
                                      row.kind,
                                      row.competency,
                                      row.level,
                                      row.percent,
                                      row.low,
                                      row.high,
                                      row.required,
                                      row.source,
                                      day});
            break;
          case BasisPart::request:
            basis.requests.push_back({{row.id}, row.words, row.reason, row.competency, day});
            break;
          case BasisPart::self_assessed: basis.self_assessed = true; break;
          case BasisPart::described: basis.described = true; break;
          case BasisPart::priority:
            for (auto& code : list_of(row.competency, ';')) basis.priorities.push_back(std::move(code));
            break;
        }
      },
      region, person, today);
  return basis;
}

std::vector<PersonId> people_with_grounds(db::Session& rows, const std::string& region) {
  return rows.all<PersonId>(queries::people_with_grounds, region);
}
std::vector<PersonId> people_acknowledging(db::Session& rows, const std::string& region, const std::string& competency) {
  return rows.all<PersonId>(queries::people_acknowledging, region, competency);
}

std::vector<Finding> findings_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Finding>(queries::findings_of, region, person);
}

std::vector<FindingOutcome> outcomes_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<FindingOutcome>(queries::outcomes_of, region, person);
}

std::int64_t count_changes(db::Session& rows, const string& region) {
  return rows.one<std::int64_t>(queries::count_changes, region);
}
std::vector<MeasuredChange> changes_measured(db::Session& rows, const string& region) {
  return rows.all<MeasuredChange>(queries::changes_measured, region);
}

std::vector<MeasuredStanding> standings_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<MeasuredStanding>(queries::standings_of, region, person);
}

namespace store {

std::optional<Finding> find_finding(db::Session& rows, const string& region, const Id<Finding>& id) {
  return rows.find<Finding>(queries::find_finding, region, id);
}
std::optional<Id<Finding>> find_open(db::Session& rows, const string& region, const PersonId& person,
                                     const string& competency) {
  return rows.find<Id<Finding>>(queries::find_open_finding, region, person, competency);
}
void insert(db::Session& rows, const string& region, const Finding& finding) {
  rows.run(queries::insert_finding, region, finding);
}
bool update(db::Session& rows, const string& region, const Finding& finding) {
  return rows.run(queries::update_finding, region, finding) == 1;
}

std::vector<Finding> findings_below(db::Session& rows, const string& region, const FindingPage& page) {
  return rows.all<Finding>(queries::findings_below, region, page.path, page.campaign, page.state, page.after_day, page.after_path,
                           page.after_person, page.after, page.rows);
}
std::vector<StateCount> states_below(db::Session& rows, const string& region, const string& path,
                                     const string& campaign) {
  return rows.all<StateCount>(queries::states_below, region, path, campaign);
}
std::int64_t count_proposed(db::Session& rows, const string& region, const PersonId& person, const string& attempt) {
  return rows.one<std::int64_t>(queries::count_proposed, region, person, attempt);
}

void save(db::Session& rows, const string& region, const FindingOutcome& outcome) {
  rows.run(queries::upsert_outcome, region, outcome);
}
void save(db::Session& rows, const string& region, const MeasuredStanding& standing) {
  rows.run(queries::upsert_standing, region, standing);
}
void save(db::Session& rows, const string& region, const MeasuredChange& change) {
  rows.run(queries::upsert_change, region, change);
}

std::int64_t count_measured_at(db::Session& rows, const string& region, const string& path) {
  return rows.one<std::int64_t>(queries::count_measured_at, region, path);
}
std::vector<CompetencyPeople> people_by_competency(db::Session& rows, const string& region, const string& path) {
  return rows.all<CompetencyPeople>(queries::people_by_competency, region, path);
}

std::vector<PlaceMeasured> measured_by_workplace(db::Session& rows, const string& region) {
  return rows.all<PlaceMeasured>(queries::measured_by_workplace, region);
}
std::vector<PlaceCount> deficits_by_workplace(db::Session& rows, const string& region) {
  return rows.all<PlaceCount>(queries::deficits_by_workplace, region);
}
std::vector<PlaceCount> requested_by_workplace(db::Session& rows, const string& region) {
  return rows.all<PlaceCount>(queries::requested_by_workplace, region);
}
void save(db::Session& rows, const string& region, const ExamResult& result) {
  rows.run(queries::upsert_exam, region, result);
}
std::vector<ExamResult> exams_below(db::Session& rows, const string& region, const string& path) {
  return rows.all<ExamResult>(queries::exams_below, region, path);
}

}  // namespace store

}  // namespace marshrut::deficit
