#include "deficit/external/acts_external.h"

#include <algorithm>
#include <array>
#include <set>

#include "access/acts_import.h"
#include "deficit/errors.h"
#include "deficit/external/external.h"
#include "deficit/result/acts_result.h"

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

ExternalRow result_row(Work& work, RowReader& row, const Frame& frame) {
  ExternalRow result{{}, row.required("competency"), row.number("percent", 0, 100), {}, work.today()};
  const auto external = row.required("person");
  auto person = organisation::store::find_person_by_external(work.rows, work.region, external);
  if (person) result.person = person->id;
  else if (!external.empty()) row.problem("person", errors::person_unknown, {external});
  if (!result.competency.empty() && !frame.contains(result.competency))
    row.problem("competency", errors::competency_unknown, {result.competency});
  if (!row.text("error").empty()) result.error = row.number("error", 0, 100);
  result.measured_on = row.date("measured_on").value_or(work.today());
  if (result.measured_on > work.today()) row.problem("measured_on", errors::measured_ahead);
  return result;
}

}  // namespace

Result<ResultSources> list_result_sources(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  return ResultSources{sources_of(*TRY(profile_at(work, work.region)))};
}

Result<sheet::ImportReport> import_results(Work& work, const ImportResults& request) {
  TRY(work.may({work.region, {}}));
  const auto sources = sources_of(*TRY(profile_at(work, work.region)));
  if (std::ranges::find(sources, request.source, &regulation::ResultSourceRule::code) == sources.end())
    return fail(errors::source_unknown, "/source", request.source);
  const auto frame = frame_of(work);
  auto save_all = [&](auto& rows, sheet::ImportReport& report) -> Result<void> {
    std::vector<ExternalRow> measured;
    for (auto& [number, row] : rows) measured.push_back(std::move(row));
    for (auto& result : external_results(request.source, measured)) {
      TRY(take_result(work, std::move(result)));
      ++report.created;
    }
    return {};
  };
  return access::import_together(
      work, request, result_columns, [&](RowReader& row) { return result_row(work, row, frame); }, save_all);
}

}  // namespace marshrut::deficit
