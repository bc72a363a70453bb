#pragma once
// Whether bytes are built as a kind of file is built, from the first to the last.
#include <string_view>

#include "platform/files/kinds.h"

namespace marshrut::files {

enum class Shape { fits, other, double_natured, with_macros };

Shape shape_of(std::string_view bytes, FileKind kind);

}  // namespace marshrut::files
