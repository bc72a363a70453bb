#include "access/acts_matching.h"

#include <algorithm>

#include "access/store_matching.h"

namespace marshrut::access {

namespace {

/// What the importer of one municipality matched is remembered for its lists alone.
Result<std::string> kept_as(Work& work, const std::string& list) {
  const auto place = TRY(widest_place(work, {}));
  return place == work.region ? list : list + "@" + place;
}

}  // namespace

Result<sheet::FileColumns> columns_of_file(Work& work, const std::string& list, std::span<const sheet::Column> wanted,
                                           const sheet::Table& table) {
  const auto kept = TRY(kept_as(work, list));
  return sheet::columns_of_table(table, wanted, store::titles_of_list(work.rows, work.region, kept));
}

Result<sheet::SaidColumns> matched_columns(Work& work, const Matching& matching, std::span<const sheet::Column> wanted,
                                           const std::vector<std::string>& header) {
  if (!matching.said.empty()) return sheet::said_columns(wanted, matching.said);
  const auto kept = TRY(kept_as(work, matching.list));
  return sheet::said_before(wanted, header, store::titles_of_list(work.rows, work.region, kept));
}

Result<void> remember_columns(Work& work, const Matching& matching, std::span<const sheet::Column> wanted,
                              const std::vector<std::string>& header, const sheet::SaidColumns& said) {
  if (matching.said.empty()) return {};
  const auto kept = TRY(kept_as(work, matching.list));
  for (const auto& [title, field] : store::titles_of_list(work.rows, work.region, kept)) {
    const auto now = said.find(field);
    const bool otherwise = now != said.end() && now->second != title && std::ranges::find(header, title) != header.end();
    if (otherwise) store::forget_title(work.rows, work.region, kept, title);
  }
  for (const auto& [title, field] : sheet::to_remember(wanted, said))
    store::remember_title(work.rows, work.region, kept, title, field);
  return {};
}

}  // namespace marshrut::access
