#pragma once
// Columns of a list that its sender matched to ours: said with the import, remembered under the name of the list for the
// place that the sender answers for when rows of it are applied, and taken for the next file of the list that comes without them.
#include <span>
#include <string>
#include <vector>

#include "access/work.h"
#include "platform/sheet/matching.h"

namespace marshrut::access {

struct Matching {
  std::string list;                      // "staff", "external_results:SOURCE"
  const std::vector<std::string>& said;  // "field=title of the file"; "field=" when the file has none for it
};

/// What a file has, with what is remembered of the list and a guess for the rest.
Result<sheet::FileColumns> columns_of_file(Work& work, const std::string& list, std::span<const sheet::Column> wanted,
                                           const sheet::Table& table);
/// As the sender says it now, else as titles of the list were matched before.
Result<sheet::SaidColumns> matched_columns(Work& work, const Matching& matching, std::span<const sheet::Column> wanted,
                                           const std::vector<std::string>& header);
/// Keeps what the sender said now beside what was said before of titles that this file does not have.
Result<void> remember_columns(Work& work, const Matching& matching, std::span<const sheet::Column> wanted,
                              const std::vector<std::string>& header, const sheet::SaidColumns& said);

}  // namespace marshrut::access
