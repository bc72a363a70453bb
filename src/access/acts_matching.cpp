#include "access/acts_matching.h"

#include "access/store_matching.h"

namespace marshrut::access {

Result<sheet::FileColumns> columns_of_file(Work& work, const std::string& list, std::span<const sheet::Column> wanted,
                                           const sheet::Table& table) {
  return sheet::columns_of_table(table, wanted, store::titles_of_list(work.rows, work.region, list));
}

Result<sheet::SaidColumns> matched_columns(Work& work, const Matching& matching, std::span<const sheet::Column> wanted,
                                           const std::vector<std::string>& header) {
  if (!matching.said.empty()) return sheet::said_columns(wanted, matching.said);
  return sheet::said_before(wanted, header, store::titles_of_list(work.rows, work.region, matching.list));
}

void remember_columns(Work& work, const Matching& matching, std::span<const sheet::Column> wanted, const sheet::SaidColumns& said) {
  if (matching.said.empty()) return;
  for (const auto& [title, field] : sheet::to_remember(wanted, said))
    store::remember_title(work.rows, work.region, matching.list, title, field);
}

}  // namespace marshrut::access
