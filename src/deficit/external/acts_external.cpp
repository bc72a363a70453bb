#include "deficit/external/acts_external.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "access/acts_import.h"
#include "deficit/errors.h"
#include "deficit/external/external.h"
#include "deficit/result/acts_result.h"
#include "organisation/store_erased.h"

namespace marshrut::deficit {
namespace {

using sheet::Column;
using sheet::RowReader;
using enum sheet::Need;

const std::array result_columns{Column{"person", {"Табельный номер", "person"}},
                                Column{"competency", {"Компетенция", "competency"}},
                                Column{"percent", {"Процент", "percent"}},
                                Column{"error", {"Погрешность", "error"}, optional},
                                Column{"measured_on", {"Дата", "measured_on"}}};

std::vector<regulation::ResultSourceRule> sources_of(const regulation::Profile& profile) {
  return profile.diagnostics ? profile.diagnostics->sources : std::vector<regulation::ResultSourceRule>{};
}

constexpr int earliest_year = 2000;

/// Whose result in what and of which day a file has told already.
using Told = std::set<std::tuple<std::string, std::string, Date>>;

/// People of a file by their numbers: a file names each of them many times.
using People = std::map<std::string, std::optional<organisation::Person>>;

ExternalRow result_row(Work& work, RowReader& row, const Frame& frame, Told& told, People& people) {
  ExternalRow result{{}, row.required("competency"), row.number("percent", 0, 100), {}, work.today()};
  const auto external = row.required("person");
  auto [at, unasked] = people.try_emplace(external);
  if (unasked) at->second = organisation::store::find_person_by_external(work.rows, work.region, external);
  const auto& person = at->second;
  if (person && organisation::is_erased(*person)) row.problem("person", access::errors::person_erased);
  else if (person) result.person = person->id;
  else if (!external.empty()) row.problem("person", errors::person_unknown, {external});
  if (!result.competency.empty() && !frame.contains(result.competency))
    row.problem("competency", errors::competency_unknown, {result.competency});
  if (!row.text("error").empty()) result.error = row.number("error", 0, 100);
  result.measured_on = row.date("measured_on").value_or(work.today());
  if (result.measured_on > work.today()) row.problem("measured_on", errors::measured_ahead);
  if (result.measured_on < Date::of(earliest_year, 1, 1)) row.problem("measured_on", errors::measured_long_ago, {std::to_string(earliest_year)});
  if (person && !told.emplace(external, result.competency, result.measured_on).second) row.problem("competency", errors::result_twice);
  return result;
}

constexpr std::int64_t conflicts_shown = 100;

Result<void> known_source(Work& work, const std::string& source) {
  const auto sources = sources_of(*TRY(profile_at(work, work.region)));
  if (std::ranges::find(sources, source, &regulation::ResultSourceRule::code) == sources.end())
    return fail(errors::source_unknown, "/source", source);
  return {};
}

std::string list_of_source(const std::string& source) {
  return "external_results:" + source;
}

std::vector<ExternalRow> values_of(const std::vector<std::pair<int, ExternalRow>>& rows) {
  std::vector<ExternalRow> values;
  for (const auto& [number, row] : rows) values.push_back(row);
  return values;
}

struct Contradiction {
  MeasuredStanding theirs;
  MeasuredStanding ours;
};
Result<std::vector<Contradiction>> contradictions(Work& work, const MeasuredResult& result) {
  const auto known = standings_of(work.rows, work.region, result.person);
  std::vector<Contradiction> found;
  for (auto& theirs : TRY(beside_required(work, result)))
    if (auto ours = contradicted(known, theirs)) found.push_back({std::move(theirs), *std::move(ours)});
  return found;
}

Result<void> leave_contradictions_out(Work& work, MeasuredResult& result) {
  for (const auto& one : TRY(contradictions(work, result)))
    std::erase_if(result.competencies, [&](const auto& measured) { return measured.competency == one.theirs.competency; });
  return {};
}

}  // namespace

Result<ResultSources> list_result_sources(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  return ResultSources{sources_of(*TRY(profile_at(work, work.region)))};
}

Result<sheet::FileColumns> read_columns(Work& work, const ReadColumns& request) {
  TRY(work.may({work.region, {}}));
  TRY(known_source(work, request.source));
  const auto table = TRY(sheet::read_table(request.upload.bytes));
  return access::columns_of_file(work, list_of_source(request.source), result_columns, table);
}

Result<sheet::ImportReport> import_results(Work& work, const ImportResults& request) {
  TRY(work.may({work.region, {}}));
  TRY(known_source(work, request.source));
  const auto frame = frame_of(work);
  Told told;
  People people;
  const bool ours_stand = request.conflict == ConflictRule::ours;
  auto save_all = [&](auto& rows, sheet::ImportReport& report) -> Result<void> {
    for (auto& result : external_results(request.source, values_of(rows))) {
      if (ours_stand) TRY(leave_contradictions_out(work, result));
      if (result.competencies.empty()) continue;
      report.updated += static_cast<std::int64_t>(result.competencies.size());
      TRY(take_result(work, std::move(result)));
      ++report.created;
    }
    return {};
  };
  auto report = TRY(access::import_together(
      work, request, result_columns, [&](RowReader& row) { return result_row(work, row, frame, told, people); }, save_all,
      access::Matching{list_of_source(request.source), request.columns}));
  // Rows that were left out are not applied; `updated` counted those that were.
  if (report.applied > 0) report.applied = std::exchange(report.updated, 0);
  return report;
}

Result<ResultConflicts> find_conflicts(Work& work, const ImportResults& request) {
  TRY(work.may({work.region, {}}));
  TRY(known_source(work, request.source));
  const auto frame = frame_of(work);
  Told told;
  People people;
  const auto table = TRY(sheet::read_table(request.upload.bytes));
  const auto said = TRY(access::matched_columns(work, {list_of_source(request.source), request.columns}, result_columns, table.header));
  auto parsed = TRY(sheet::parse_rows(table, result_columns, [&](RowReader& row) { return result_row(work, row, frame, told, people); }, said));
  KnownNames named(work);
  ResultConflicts answer;
  for (const auto& result : external_results(request.source, values_of(parsed.rows)))
    for (const auto& [theirs, ours] : TRY(contradictions(work, result))) {
      if (++answer.count > conflicts_shown) continue;
      answer.conflicts.push_back({result.person, named(result.person), title_in(frame, theirs.competency), theirs.required,
                                  *ours.percent, ours.measured_on, *theirs.percent, theirs.measured_on});
    }
  return answer;
}

}  // namespace marshrut::deficit
