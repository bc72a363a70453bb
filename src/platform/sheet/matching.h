#pragma once
// The columns of a file whose titles are not ours: what it has is shown with a guess for each field, its sender says which
// column means what, and what was said is remembered for the next file (access/acts_matching.h keeps it).
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "platform/sheet/columns.h"

namespace marshrut::sheet {

/// What titles meant in former files: title -> field.
using RememberedTitles = std::map<std::string, std::string>;

/// A field that is wanted, and the column of the file that it is found by: as it was matched before, else by the titles
/// that are known, else by a guess.
struct WantedColumn {
  std::string field;
  std::string title;  // as we call it
  bool required = true;
  std::optional<std::string> found;
  bool remembered = false;
  bool guessed = false;  // an import that nobody matched does not find it
  std::optional<std::string> instead;  // the field that a required one is not needed beside
};
DESCRIBE(WantedColumn, field, title, required, found, remembered, guessed, instead)
struct FileColumns {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;  // the first ones, to know a column by what stands in it
  std::vector<WantedColumn> wanted;
};
DESCRIBE(FileColumns, header, rows, wanted)
/// What a file has, before anything is read from it.
FileColumns columns_of_table(const Table& table, std::span<const Column> wanted, const RememberedTitles& remembered);

/// The remembered titles that stand in the header, as if they were said now; of two for one field, the first in the file.
SaidColumns said_before(std::span<const Column> wanted, const std::vector<std::string>& header, const RememberedTitles& remembered);
/// What is worth remembering of what was said: titles that are not known by themselves.
RememberedTitles to_remember(std::span<const Column> wanted, const SaidColumns& said);

/// Whether a title may well mean a known one: each word of the known stands in it, abbreviated or in another form
/// ("Таб. №" is "Табельный номер").
bool may_mean(std::string_view title, std::string_view known);

}  // namespace marshrut::sheet
