#pragma once
// The one shape of every import: a preview that shows what was recognised and every wrong row, or with apply=true all
// rows, or the right ones when asked, in one transaction. The journal keeps the hash of the file's bytes. What a row
// means and where it may be written stays the room's: `parse` and `save`.
#include <optional>
#include <string>

#include "access/acts_matching.h"
#include "access/endpoint.h"
#include "access/work.h"
#include "platform/sheet/errors.h"
#include "platform/sheet/import.h"

namespace marshrut::access {

/// `request` has kind, apply, only_good and upload; `save_all(rows, report) -> Result<void>` gets the right rows together. `matching`:
/// what the sender says of the columns, for a list that may have other titles than ours.
template <class Request, class Parse, class SaveAll>
Result<sheet::ImportReport> import_together(Work& work, const Request& request, std::span<const sheet::Column> columns,
                                            Parse&& parse, SaveAll&& save_all, const std::optional<Matching>& matching = {}) {
  const auto table = TRY(sheet::read_table(request.upload.bytes));
  const auto said = matching ? TRY(matched_columns(work, *matching, columns, table.header)) : sheet::SaidColumns{};
  auto parsed = TRY(sheet::parse_rows(table, columns, parse, said));
  auto& report = parsed.report;
  if (!request.apply.value_or(false)) return report;
  if (report.problem_rows > 0 && !request.only_good.value_or(false))
    return fail(sheet::errors::rows_wrong, "", std::to_string(report.problem_rows));
  TRY(save_all(parsed.rows, report));
  if (matching && !parsed.rows.empty()) TRY(remember_columns(work, *matching, columns, table.header, said));
  report.applied = static_cast<std::int64_t>(parsed.rows.size());
  work.touched("import", std::string(name_of(request.kind)), "", request.upload.bytes);
  return report;
}

/// `save(value, report) -> Result<void>` for each right row.
template <class Request, class Parse, class Save>
Result<sheet::ImportReport> import_rows(Work& work, const Request& request, std::span<const sheet::Column> columns,
                                        Parse&& parse, Save&& save, const std::optional<Matching>& matching = {}) {
  return import_together(work, request, columns, parse, [&](auto& rows, sheet::ImportReport& report) -> Result<void> {
    for (auto& [number, value] : rows) TRY(save(value, report));
    return {};
  }, matching);
}

}  // namespace marshrut::access
