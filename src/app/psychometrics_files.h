#pragma once
// What the psychometric commands share.
#include <string>
#include <vector>

#include "base/result.h"

namespace marshrut::app {

/// The whole of a file; a folder and a missing file are refused.
Result<std::string> table_text(const std::string& path);
Result<bool> write_table(const std::string& path, const std::string& text);
/// Says each warning on stderr; their English words, for the report.
std::vector<std::string> said_all(const std::vector<Error>& warnings);

}  // namespace marshrut::app
