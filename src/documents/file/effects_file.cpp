#include "documents/file/effects_file.h"

#include <algorithm>

#include "documents/file/effects_edited.h"
#include "documents/errors.h"

namespace marshrut::documents {
namespace {

constexpr const char* office = "application/vnd.openxmlformats-officedocument.";

}  // namespace

Result<void> may_be_taken(const regulation::DocumentRule& rule, FileFormat format) {
  using regulation::EditedAs;
  if (format == FileFormat::pdf) return {};
  const auto wanted = format == FileFormat::docx ? EditedAs::docx : EditedAs::xlsx;
  if (std::ranges::find(rule.edited_as, wanted) == rule.edited_as.end()) return fail(errors::not_edited, "/format");
  return {};
}

Result<access::Download> file_of(const regulation::DocumentRule& rule, const std::vector<ComposedBlock>& blocks,
                                 const Print& print, FileFormat format, const std::string& name) {
  TRY(may_be_taken(rule, format));
  const auto file = safe_name(name);
  switch (format) {
    case FileFormat::docx:
      return access::Download{file + ".docx", std::string(office) + "wordprocessingml.document", as_docx(blocks, print)};
    case FileFormat::xlsx:
      return access::Download{file + ".xlsx", std::string(office) + "spreadsheetml.sheet", as_xlsx(blocks, print)};
    case FileFormat::pdf: break;
  }
  return access::Download{file + ".pdf", "application/pdf", printed(blocks, print)};
}

std::string safe_name(std::string name) {
  for (char& sign : name)
    if (sign == '/' || sign == '\\' || sign == '"' || sign == ':' || sign == '*' || sign == '?') sign = '-';
  return name;
}

}  // namespace marshrut::documents
