#pragma once
// Office files as archives of parts: which of them stay, and how the rest is left out so that programs open the file
// without a complaint.
#include "platform/archive/archive.h"
#include "platform/archive/write.h"
#include "platform/files/clean_parts.h"

namespace marshrut::files {

/// Of docx, xlsx, pptx (ECMA-376, part 2).
Result<std::vector<archive::Entry>> clean_package(archive::Archive& archive, Allowance& allowance);
/// Of odt, ods (OpenDocument 1.2, part 3).
Result<std::vector<archive::Entry>> clean_open_document(archive::Archive& archive, Allowance& allowance);

}  // namespace marshrut::files
