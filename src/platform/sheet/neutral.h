#pragma once
// A cell of a CSV that begins as a formula would run in the reader's spreadsheet. Exports put an apostrophe
// before it, imports take it away, so a text survives the way there and back.
#include <string>
#include <string_view>

namespace marshrut::sheet {

/// "=1+1" -> "'=1+1"; "'=1+1" -> "''=1+1"; other texts as they are.
std::string neutralised(std::string_view text);
std::string without_neutral(std::string text);

}  // namespace marshrut::sheet
