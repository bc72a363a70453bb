#pragma once
// Reads one sheet of an XLSX workbook. Values only: a formula gives the value it had when the book was saved.
// Macros, passwords and document type definitions are refused; sizes are counted while unpacking.
#include <string_view>

#include "platform/sheet/table.h"

namespace marshrut::sheet {

Result<Table> read_workbook(std::string_view bytes, const Reading& reading);

}  // namespace marshrut::sheet
