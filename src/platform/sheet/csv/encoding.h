#pragma once
// Which encoding a text file is in, and the text in UTF-8. A mark at the beginning decides; else well-formed
// UTF-8; else the Russian one-byte encoding in which the letters make most sense.
#include <optional>
#include <string>
#include <string_view>

#include "platform/sheet/table.h"

namespace marshrut::sheet {

struct Decoded {
  Encoding encoding;
  std::string text;
};

/// errors::not_a_table for bytes that are no text, errors::undecodable for text in another writing.
Result<Decoded> decode(std::string_view bytes);

}  // namespace marshrut::sheet
