#include "monitoring/federal/store_federal.h"

#include "queries.h"

namespace marshrut::monitoring {

std::vector<std::string> files_named(db::Session& rows, const std::string& region) {
  std::vector<std::string> files;
  for (const auto& made : store::federal_exports(rows, region)) files.insert(files.end(), {made.csv_sha256, made.xlsx_sha256});
  return files;
}

namespace store {

void insert(db::Session& rows, const std::string& region, const FederalExport& made) {
  rows.run(queries::insert_federal_export, region, made);
}
std::optional<FederalExport> find_export(db::Session& rows, const std::string& region, const Id<FederalExport>& id) {
  return rows.find<FederalExport>(queries::find_federal_export, region, id);
}
std::vector<FederalExport> federal_exports(db::Session& rows, const std::string& region) {
  return rows.all<FederalExport>(queries::federal_exports, region);
}

}  // namespace store
}  // namespace marshrut::monitoring
