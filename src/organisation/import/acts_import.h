#pragma once
// Lists that a centre brings: municipalities, schools, positions, subjects, staff, officers. A preview shows what was
// recognised and every wrong row; applying writes all rows or, when asked, the right ones, in one transaction. A row
// whose key is known already updates what it names, so a second import makes no doubles.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "organisation/types.h"
#include "platform/sheet/import.h"
#include "platform/sheet/matching.h"

namespace marshrut::organisation {

using access::Work;

enum class RegisterKind { municipalities, schools, positions, subjects, staff, officers };
DESCRIBE_ENUM(RegisterKind, municipalities, schools, positions, subjects, staff, officers)

struct ImportFile {
  RegisterKind kind = RegisterKind::staff;
  std::optional<bool> apply;
  std::optional<bool> only_good;  // apply the right rows although others are wrong
  access::Upload upload;
  std::vector<std::string> columns;  // access::Matching::said
};
DESCRIBE(ImportFile, kind, apply, only_good, columns)

struct ReadFileColumns {
  RegisterKind kind = RegisterKind::staff;
  access::Upload upload;
};
DESCRIBE(ReadFileColumns, kind)
/// What columns a file has whose titles may be a region's own (1C, another list).
Result<sheet::FileColumns> read_file_columns(Work& work, const ReadFileColumns& request);

/// POST /api/imports/{kind}: a preview, or with apply=true the import itself. Columns that were matched are
/// remembered for the region and the kind of list when they are applied.
Result<sheet::ImportReport> import_file(Work& work, const ImportFile& request);

}  // namespace marshrut::organisation
