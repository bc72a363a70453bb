#include "platform/sheet/table.h"

#include <algorithm>

#include "platform/archive/archive.h"
#include "platform/sheet/csv/records.h"
#include "platform/sheet/errors.h"
#include "platform/sheet/xlsx/workbook.h"

namespace marshrut::sheet {

namespace {

bool is_compound_file(std::string_view bytes) {
  return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

/// The old binary container holds either an .xls or a workbook encrypted by a password.
std::unexpected<Error> refuse_compound_file(std::string_view bytes) {
  constexpr std::string_view mark{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31};
  return fail(bytes.find(mark) != std::string_view::npos ? errors::encrypted : errors::old_workbook);
}

}  // namespace

Result<Table> read_table(std::string_view bytes, const Reading& reading) {
  if (is_compound_file(bytes)) return refuse_compound_file(bytes);
  if (archive::is_archive(bytes)) return read_workbook(bytes, reading);
  return read_csv(bytes, reading.limits);
}

}  // namespace marshrut::sheet
