#pragma once
// Any table of any page as a workbook (US-M12). The page sends the very words that it shows, after its filters and in its
// order, so the workbook equals the screen whatever the table is; who took it away and when is put in here and left in the
// journal.
#include <string>
#include <vector>

#include "access/endpoint.h"

namespace marshrut::exchange {

struct WorkbookColumn {
  std::string title;
  bool number = false;  // cells that read as numbers become numbers
};
DESCRIBE(WorkbookColumn, title, number)
struct WorkbookFilter {
  std::string name;
  std::string value;
};
DESCRIBE(WorkbookFilter, name, value)

struct MakeWorkbook {
  std::string title;
  std::vector<WorkbookFilter> filters;
  std::vector<WorkbookColumn> columns;
  std::vector<std::vector<std::string>> rows;  // a cell for each column
};
DESCRIBE(MakeWorkbook, title, filters, columns, rows)
Result<access::Download> make_workbook(access::Work& work, const MakeWorkbook& request);

/// As much as a page shows.
inline constexpr std::size_t workbook_body = 8 * 1024 * 1024;

}  // namespace marshrut::exchange
