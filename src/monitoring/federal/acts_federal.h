#pragma once
// Exports for federal reporting as a ministry or the centre makes and takes them (US-G11): made once by the fixed
// template, kept with their checksums, each taking left in the journal.
#include "access/endpoint.h"
#include "monitoring/federal/federal.h"

namespace marshrut::monitoring {

using access::Work;

struct FederalExports {
  std::vector<FederalExport> exports;  // the newest first
};
DESCRIBE(FederalExports, exports)
Result<FederalExports> list_federal_exports(Work& work, const access::Nothing& request);
struct MadeExport {
  FederalExport made;
  std::vector<FederalRow> rows;
};
DESCRIBE(MadeExport, made, rows)
Result<MadeExport> make_federal_export(Work& work, const access::Nothing& request);

enum class ExportFormat { csv, xlsx };
DESCRIBE_ENUM(ExportFormat, csv, xlsx)
struct TakeExport {
  Id<FederalExport> made;
  ExportFormat format = ExportFormat::xlsx;
};
DESCRIBE(TakeExport, made, format)
Result<access::Download> take_federal_export(Work& work, const TakeExport& request);

}  // namespace marshrut::monitoring
