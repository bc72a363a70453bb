#pragma once
// CSV as people send it: any of ; , tab | between cells, quotes doubled inside quotes, any line ends, an
// Excel line "sep=;" at the top, an apostrophe before a formula that an export put there (see write.h).
#include <string>
#include <string_view>
#include <vector>

#include "platform/sheet/table.h"

namespace marshrut::sheet {

Result<Table> read_csv(std::string_view bytes, const Limits& limits);

/// Takes one record off the front of the text: its cells with quotes resolved; nullopt when a quote is never
/// closed.
std::optional<std::vector<std::string>> take_record(std::string_view& text, char delimiter);

/// The delimiter by which the first records fall into the same number of cells; '\0' for one column.
char find_delimiter(std::string_view text);

}  // namespace marshrut::sheet
