#pragma once
// The centre brings in what others measured, from a source that the regulation names.
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "deficit/acts_context.h"
#include "platform/sheet/import.h"

namespace marshrut::deficit {

/// The sources that the regulation names.
struct ResultSources {
  std::vector<regulation::ResultSourceRule> sources;
};
DESCRIBE(ResultSources, sources)
Result<ResultSources> list_result_sources(Work& work, const access::Nothing&);

enum class ResultImportKind { external_results };
DESCRIBE_ENUM(ResultImportKind, external_results)

struct ImportResults {
  std::string source;  // a code of the regulation
  std::optional<bool> apply;
  std::optional<bool> only_good;
  access::Upload upload;
  static constexpr ResultImportKind kind = ResultImportKind::external_results;
};
DESCRIBE(ImportResults, source, apply, only_good)
/// A preview, or with apply=true the import itself; what was measured below the required is proposed to a specialist.
Result<sheet::ImportReport> import_results(Work& work, const ImportResults& request);

}  // namespace marshrut::deficit
