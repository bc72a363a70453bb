#pragma once
// The centre brings in what others measured, from a source that the regulation names.
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "deficit/acts_context.h"
#include "platform/sheet/import.h"
#include "platform/sheet/matching.h"

namespace marshrut::deficit {

/// The sources that the regulation names.
struct ResultSources {
  std::vector<regulation::ResultSourceRule> sources;
};
DESCRIBE(ResultSources, sources)
Result<ResultSources> list_result_sources(Work& work, const access::Nothing&);

struct ReadColumns {
  std::string source;
  access::Upload upload;
};
DESCRIBE(ReadColumns, source)
/// What a file has, before anything is read from it.
Result<sheet::FileColumns> read_columns(Work& work, const ReadColumns& request);

enum class ResultImportKind { external_results };
DESCRIBE_ENUM(ResultImportKind, external_results)
/// What stands where a result of another body says otherwise than the centre's own: whichever is newer, or the centre's,
/// and then the other is left out.
enum class ConflictRule { newer, ours };
DESCRIBE_ENUM(ConflictRule, newer, ours)

struct ImportResults {
  std::string source;                // a code of the regulation
  std::vector<std::string> columns;  // access::Matching::said
  std::optional<ConflictRule> conflict;  // newer when absent
  std::optional<bool> apply;
  std::optional<bool> only_good;
  access::Upload upload;
  static constexpr ResultImportKind kind = ResultImportKind::external_results;
};
DESCRIBE(ImportResults, source, columns, conflict, apply, only_good)
/// A preview, or with apply=true the import itself; what was measured below the required is proposed to a specialist.
/// Columns that were matched by hand are remembered for the source.
Result<sheet::ImportReport> import_results(Work& work, const ImportResults& request);

/// Two results about one competency of a person that disagree whether it reaches the required percent.
struct ResultConflict {
  PersonId person;
  std::string name;
  std::string title;  // of the competency
  double required = 0;
  double ours = 0;  // percent
  Date ours_on;
  double theirs = 0;
  Date theirs_on;
};
DESCRIBE(ResultConflict, person, name, title, required, ours, ours_on, theirs, theirs_on)
struct ResultConflicts {
  std::vector<ResultConflict> conflicts;  // the first hundred
  std::int64_t count = 0;
};
DESCRIBE(ResultConflicts, conflicts, count)
/// Of the right rows of a file, beside what the centre measured itself; nothing is kept.
Result<ResultConflicts> find_conflicts(Work& work, const ImportResults& request);

}  // namespace marshrut::deficit
